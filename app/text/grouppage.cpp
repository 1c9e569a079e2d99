// SPDX-License-Identifier: MIT
#include "grouppage.h"

#include "entrylink.h"
#include "pageparts.h"
#include "translated.h"
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class GroupText
{
    Q_DECLARE_TR_FUNCTIONS(GroupPage)
};

QString meaningOf(int group)
{
    switch (group) {
    case EntryId::symptoms:
        return GroupText::tr("What goes wrong where there is no code yet, or where a code does not "
                             "say enough: each with what to check, in order.");
    case EntryId::causes:
        return GroupText::tr("Why a call ended, as the telephone network says it. In SIP these "
                             "numbers stand in the Reason header.");
    case EntryId::warnings:
        return GroupText::tr("What the Warning header of a response says of the reason.");
    case 1:
        return GroupText::tr("The request has arrived and is being worked on; a final response is "
                             "still to come.");
    case 2:
        return GroupText::tr("The request succeeded.");
    case 3:
        return GroupText::tr("The call can be tried at another address or in another way, which "
                             "the response tells.");
    case 4:
        return GroupText::tr("This server refuses the request as it is. The same request should "
                             "not be sent here again unchanged; another server may take it.");
    case 5:
        return GroupText::tr("The server failed, although the request looks right. Other targets "
                             "may still be tried.");
    case 6:
        return GroupText::tr("Refused for the called user as a whole, not for one device: no "
                             "other target is worth a try.");
    default:
        return GroupText::tr(
            "No SIP message can carry these numbers; they end at 699. Programs use "
            "them among themselves.");
    }
}

Reference definitionOf(int group)
{
    switch (group) {
    case EntryId::symptoms:
    case EntryId::causes:
        return {};
    case EntryId::warnings:
        return {3261, u"20.43"_s};
    case 7:
        return {3261, u"7.2"_s};
    default:
        return {3261, u"21.%1"_s.arg(group)};
    }
}

PageItem entryItem(const EntryId &id, const QString &number, const QString &name,
                   const QString &meaning, const CodeTable &table)
{
    const QUrl url(entryLink(id, table));
    if (number.isEmpty())
        return {name, meaning, url};
    return {number, u"%1. %2"_s.arg(name, meaning), url};
}

QList<PageItem> itemsOf(int group, const CodeTable &table)
{
    QList<PageItem> items;
    if (group == EntryId::symptoms) {
        for (int i = 0; i < table.symptoms().size(); ++i) {
            const Symptom symptom = translated(table.symptoms().at(i));
            items << entryItem({EntryId::Kind::Symptom, i}, {}, symptom.symptom,
                               symptom.explanation, table);
        }
    } else if (group == EntryId::causes) {
        for (const IsdnCause &cause : table.causes()) {
            items << entryItem({EntryId::Kind::Cause, cause.cause}, QString::number(cause.cause),
                               cause.name, translated(cause).meaning, table);
        }
    } else if (group == EntryId::warnings) {
        for (const WarnCode &warning : table.warnings()) {
            items << entryItem({EntryId::Kind::Warning, warning.warning},
                               QString::number(warning.warning), warning.text,
                               translated(warning).meaning, table);
        }
    } else {
        for (const ResponseCode &code : table.codes()) {
            if (code.responseClass() == group) {
                items << entryItem({EntryId::Kind::Code, code.code}, QString::number(code.code),
                                   code.phrase, translated(code).summary, table);
            }
        }
    }
    return items;
}

} // namespace

QString groupName(int group)
{
    switch (group) {
    case EntryId::symptoms:
        return GroupText::tr("Symptoms");
    case EntryId::causes:
        return GroupText::tr("Q.850 causes");
    case EntryId::warnings:
        return GroupText::tr("Warn-codes");
    default:
        return Words::className(group);
    }
}

Page groupPage(int group, const CodeTable &table)
{
    Page page;
    page.id = {EntryId::Kind::Group, group};
    if (EntryId::isClass(group))
        page.number = Words::classLabel(group);
    page.name = groupName(group);
    page.definition = definitionOf(group);
    page.summary = meaningOf(group);
    addSections(page,
                {{PageSection::Id::Entries, PageSection::Shape::Terms,
                  EntryId::isClass(group) ? GroupText::tr("The codes") : groupName(group),
                  itemsOf(group, table)}});
    return page;
}
