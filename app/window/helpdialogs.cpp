// SPDX-License-Identifier: MIT
#include "helpdialogs.h"

#include "actions.h"
#include "codepage.h"
#include "colours.h"
#include "words.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QKeySequence>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class DialogText
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

struct Line {
    QString lead;
    QString text;
};

/// The keys of shortcuts, as they are written on the keyboard.
QString keys(const QList<QKeySequence> &shortcuts)
{
    QStringList texts;
    for (const QKeySequence &shortcut : shortcuts)
        texts << shortcut.toString(QKeySequence::NativeText);
    return Words::listed(texts);
}

QList<Line> keyLines()
{
    QList<Line> lines{
        {DialogText::tr("any letter or digit"), DialogText::tr("Search, wherever you are")}};
    const QList<KeyHelp> help = keyHelp();
    for (const KeyHelp &each : help)
        lines.append({keys(each.keys), each.text});
    return lines;
}

/// What can be searched for. Each example can be tried with a click.
QList<Line> queryLines()
{
    return {
        {u"486  48  4xx  400-410"_s,
         DialogText::tr("A code, the beginning of one, a class, a range")},
        {u"busy here"_s, DialogText::tr("Words in any order; one too many is left out")},
        {u"who sends 408"_s, DialogText::tr("A question")},
        {u"no ringback"_s, DialogText::tr("A symptom; Go > Symptoms has them all")},
        {u"rfc5626  min-se  register"_s, DialogText::tr("An RFC, a header, a method")},
        {u"486 600"_s, DialogText::tr("Two to four codes side by side")},
        {u"is:deprecated  is:unregistered  is:vendor  is:normal"_s,
         DialogText::tr("By status, or codes that are no fault at times")},
        {u"rfc:5626  header:min-se  method:register"_s, DialogText::tr("Only in that field")},
        {u"cause:17  warn:304"_s, DialogText::tr("A Q.850 cause or a warn-code, and its codes")},
        {u"ends:dialog  retry:never  made:proxy  made:local"_s,
         DialogText::tr("By what it ends, whether to retry, who made it")},
        {u"SIP/2.0 486 Busy Here  AST_CAUSE_USER_BUSY  PJSIP_SC_BUSY_HERE"_s,
         DialogText::tr("A line from a trace, a Reason or Warning header, a Wireshark filter, "
                        "a constant of a program")},
    };
}

/// A link to \a target in the colour that links have in a page of \a palette.
QString link(const QString &target, const QString &text, const QPalette &palette)
{
    return u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
        target.toHtmlEscaped(), Colours(palette).link.name(), text.toHtmlEscaped());
}

/// \a examples, which two blanks part, each as a link that searches for it.
QString examplesHtml(const QString &examples, const QPalette &palette)
{
    QStringList links;
    const QStringList queries = examples.split(u"  "_s);
    for (const QString &query : queries) {
        const QString target = u"sipdex:"_s + QString::fromLatin1(QUrl::toPercentEncoding(query));
        links << link(target, query, palette);
    }
    return links.join(u"&nbsp;&nbsp; "_s);
}

/// \a lines below a title; leads are html.
QString tableHtml(const QString &title, const QList<Line> &lines)
{
    QString html = u"<h3>%1</h3><table cellspacing=\"0\">"_s.arg(title.toHtmlEscaped());
    const bool isRightToLeft = QApplication::isRightToLeft();
    for (const Line &line : lines) {
        const QString lead =
            u"<td align=\"%1\" style=\"padding-bottom:5px;padding-left:%2px;padding-right:%3px\">"
            "<b>%4</b></td>"_s.arg(isRightToLeft ? u"right"_s : u"left"_s,
                                   isRightToLeft ? u"24"_s : u"0"_s,
                                   isRightToLeft ? u"0"_s : u"24"_s, line.lead);
        const QString text =
            u"<td style=\"padding-bottom:5px\">%1</td>"_s.arg(line.text.toHtmlEscaped());
        html += u"<tr>"_s + (isRightToLeft ? text + lead : lead + text) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

/// The text of the licence, as it is.
QString ownLicence()
{
    QFile file(u":/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the program is, of which version, as of when its data is, and under which licences it and
/// what it uses are.
QString aboutHtml(const CodeTable &table, const QPalette &palette)
{
    QStringList html{
        u"<h3>Sipdex %1</h3>"_s.arg(QCoreApplication::applicationVersion().toHtmlEscaped())};
    const QStringList about{
        DialogText::tr("A reference browser for SIP response codes."),
        registryNote(table),
        DialogText::tr("It never uses the network and sends nothing to anybody; links open in your "
                       "browser. Of a trace only its name is remembered."),
    };
    for (const QString &text : about)
        html << u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    html << u"<h4>%1</h4>"_s.arg(DialogText::tr("Notices").toHtmlEscaped());
    //: %1 is the version of Qt, %2 and %3 are links
    html << u"<p>%1</p>"_s.arg(
        DialogText::tr("Sipdex uses Qt %1, under the GNU Lesser General Public License, version 3: "
                       "%2. What Qt itself contains of others is listed, with all licences, at %3.")
            .arg(QString::fromLatin1(qVersion()),
                 link(u"https://www.gnu.org/licenses/lgpl-3.0.html"_s,
                      u"gnu.org/licenses/lgpl-3.0"_s, palette),
                 link(u"https://doc.qt.io/qt-6/licenses-used-in-qt.html"_s,
                      u"doc.qt.io/qt-6/licenses-used-in-qt"_s, palette)));
    html << u"<p>%1</p>"_s.arg(
        DialogText::tr("Numbers and phrases follow the registry of IANA and the RFCs of the IETF.")
            .toHtmlEscaped());
    html << u"<h4>%1</h4>"_s.arg(DialogText::tr("Licence of Sipdex").toHtmlEscaped());
    html << u"<p>%1</p>"_s.arg(ownLicence().toHtmlEscaped().replace(u"\n\n"_s, u"</p><p>"_s));
    return html.join(QString());
}

} // namespace

HelpDialogs::HelpDialogs(const CodeTable &table, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_table(table)
    , m_window(window)
{
    connect(actions[Command::ShowKeys], &QAction::triggered, this, &HelpDialogs::showKeys);
    connect(actions[Command::About], &QAction::triggered, this, &HelpDialogs::showAbout);
    connect(actions[Command::AboutQt], &QAction::triggered, this, [] { QApplication::aboutQt(); });
}

void HelpDialogs::showKeys()
{
    QList<Line> keys = keyLines();
    for (Line &line : keys)
        line.lead = line.lead.toHtmlEscaped();
    QList<Line> queries = queryLines();
    for (Line &line : queries)
        line.lead = examplesHtml(line.lead, m_window->palette());
    show(u"shortcuts"_s, DialogText::tr("Keys and Searches"),
         tableHtml(DialogText::tr("Keys"), keys) + tableHtml(DialogText::tr("Searches"), queries));
}

void HelpDialogs::showAbout()
{
    show(u"about"_s, DialogText::tr("About Sipdex"), aboutHtml(m_table, m_window->palette()));
}

/// Shows \a html to read, not in the window's way: one reads here and looks there.
void HelpDialogs::show(const QString &name, const QString &title, const QString &html)
{
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *text = new QTextBrowser(dialog);
    text->setObjectName(name + u"Text"_s);
    text->setAccessibleName(title);
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(text->fontMetrics().height());
    text->setHtml(html);
    connect(text, &QTextBrowser::anchorClicked, this, &HelpDialogs::linkActivated);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    const int line = dialog->fontMetrics().height();
    dialog->resize(line * 46, line * 40);
    dialog->show();
}

void HelpDialogs::closeAll()
{
    qDeleteAll(m_window->findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
}
