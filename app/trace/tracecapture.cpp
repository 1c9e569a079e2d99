// SPDX-License-Identifier: MIT
#include "tracecapture.h"

#include "capturereader.h"
#include "messagescanner.h"
#include "startline.h"
#include "tracesummary.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>

#include <utility>

namespace {

constexpr int partSize = 256; // messages

class TraceCaptureText
{
    Q_DECLARE_TR_FUNCTIONS(TraceCapture)
};

/// Counts what a capture holds.
class CaptureIntake
{
public:
    explicit CaptureIntake(TraceSummary &summary)
        : m_summary(summary)
        , m_part(summary.newPart())
    { }

    void add(QByteArrayView bytes, const Envelope &envelope)
    {
        m_hasSip |= beginsMessage(bytes);
        scanBlock({bytes, 0, bytes.size(), 0}, [this, bytes, &envelope](const SipMessage &seen) {
            SipMessage response = seen;
            response.envelope = envelope;
            response.envelope.isWhole = envelope.isWhole && hasAllOf(bytes, seen);
            response.line = 0;
            response.offset = 0;
            m_part.add(response);
            m_hasSip = true;
        });
        if (++m_messages % partSize == 0)
            flush();
    }

    void flush() { m_summary.append(std::exchange(m_part, m_summary.newPart())); }

    bool hasSip() const { return m_hasSip; }

private:
    TraceSummary &m_summary;
    TracePart m_part;
    qint64 m_messages = 0;
    bool m_hasSip = false;
};

QString withoutSip(const CaptureResult &result)
{
    QString text = TraceCaptureText::tr("is a capture of %Ln packets, none with SIP", nullptr,
                                        static_cast<int>(result.packets));
    if (result.tlsPackets > 0) {
        //: a capture without SIP: how many of its packets are encrypted, and the port
        text = TraceCaptureText::tr("%1; %Ln on TLS port %2", nullptr,
                                    static_cast<int>(result.tlsPackets))
                   .arg(text, QString::number(result.tlsPort));
    }
    return text;
}

} // namespace

QString readCapture(TraceSummary &summary, CaptureReader &reader, QIODevice &capture,
                    const QString &name, const std::atomic<bool> &stop,
                    const std::function<void()> &progress)
{
    summary.beginFile(name);
    const QString noError = capture.errorString();
    CaptureIntake intake(summary);
    const CaptureResult result = reader.read(
        capture,
        [&intake](QByteArrayView bytes, const Envelope &envelope) { intake.add(bytes, envelope); },
        stop, progress);
    intake.flush();
    if (capture.errorString() != noError)
        return capture.errorString();
    if (!result.error.isEmpty() && !result.isCutOff) {
        return TraceCaptureText::tr("cannot be read beyond packet %1 (%2)")
            .arg(QLocale().toString(result.packets), result.error);
    }
    if (result.isCutOff)
        summary.addNote({name,
                         TraceCaptureText::tr("ends in the middle of packet %1")
                             .arg(QLocale().toString(result.packets + 1))});
    if (!intake.hasSip() && !stop)
        summary.addNote({name, withoutSip(result)});
    return {};
}
