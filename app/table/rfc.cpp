// SPDX-License-Identifier: MIT
#include "rfc.h"

using namespace Qt::StringLiterals;

namespace {

bool isAppendix(const QString &section)
{
    return !section.isEmpty() && section.front().isLetter();
}

} // namespace

QUrl rfcUrl(const Reference &reference)
{
    QUrl url(u"https://www.rfc-editor.org/rfc/rfc%1"_s.arg(reference.rfc));
    if (isAppendix(reference.section)) {
        // An appendix has an anchor "appendix-A", its sections "appendix-A.1".
        url.setFragment(u"appendix-"_s + reference.section);
    } else if (!reference.section.isEmpty()) {
        url.setFragment(u"section-"_s + reference.section);
    }
    return url;
}

QString referenceText(const Reference &reference)
{
    const QString rfc = u"RFC %1"_s.arg(reference.rfc);
    if (reference.section.isEmpty())
        return rfc;
    return rfc + (isAppendix(reference.section) ? u" Appendix "_s : u" §"_s) + reference.section;
}
