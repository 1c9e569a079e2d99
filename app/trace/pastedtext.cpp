// SPDX-License-Identifier: MIT
#include "pastedtext.h"

#include "messagescanner.h"
#include "tracedecoded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 300;
constexpr qsizetype longestLook = 1
    << 20; // most texts are short; of a long one the beginning tells

/// Whether headers follow the status line: then all of it was meant.
bool hasHeaders(const SipMessage &message)
{
    return !message.method.isEmpty() || !message.callId.isEmpty() || !message.from.isEmpty()
        || !message.to.isEmpty() || !message.retryAfter.isEmpty() || !message.agent.isEmpty()
        || !message.reasons.isEmpty() || !message.warnings.isEmpty();
}

} // namespace

PastedText readPastedText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const QByteArrayView begin = QByteArrayView(bytes).first(std::min(bytes.size(), longestLook));
    int found = 0;
    bool isMessage = false;
    QString statusLine;
    scanBlock({begin, 0, begin.size(), 0}, [&](const SipMessage &message) {
        isMessage |= hasHeaders(message);
        if (++found == 1)
            statusLine =
                u"SIP/2.0 %1 %2"_s.arg(QString::number(message.code), traceDecoded(message.phrase));
    });
    const QString line = text.trimmed();
    const bool isOneLine = !line.contains(u'\n') && !line.contains(u'\r');
    const QString query = found == 1 && !isOneLine ? statusLine : line.simplified();
    return {found > 1 || isMessage, query.left(longestQuery)};
}
