// SPDX-License-Identifier: MIT
#include "sessiondescription.h"

#include "asciitext.h"
#include "headervalues.h"
#include "tracemessage.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace {

using std::string_view;

struct StaticPayload {
    string_view number;
    string_view name;
};

// RFC 3551 §6.
constexpr std::array<StaticPayload, 24> staticPayloads{{
    {"0", "PCMU"},  {"3", "GSM"},   {"4", "G723"},  {"5", "DVI4"},  {"6", "DVI4"},   {"7", "LPC"},
    {"8", "PCMA"},  {"9", "G722"},  {"10", "L16"},  {"11", "L16"},  {"12", "QCELP"}, {"13", "CN"},
    {"14", "MPA"},  {"15", "G728"}, {"16", "DVI4"}, {"17", "DVI4"}, {"18", "G729"},  {"25", "CelB"},
    {"26", "JPEG"}, {"28", "nv"},   {"31", "H261"}, {"32", "MPV"},  {"33", "MP2T"},  {"34", "H263"},
}};

string_view staticName(string_view number)
{
    const auto found =
        std::find_if(staticPayloads.begin(), staticPayloads.end(),
                     [number](const StaticPayload &each) { return each.number == number; });
    return found == staticPayloads.end() ? string_view() : found->name;
}

/// Takes what stands up to the next \a end off \a text.
string_view takeUpTo(char end, string_view &text)
{
    const auto at = text.find(end);
    const string_view taken = text.substr(0, at);
    text.remove_prefix(at == string_view::npos ? text.size() : at + 1);
    return taken;
}

string_view takeWord(string_view &text)
{
    text = trimmed(text);
    return takeUpTo(' ', text);
}

int portIn(string_view text)
{
    constexpr qint64 highest = 65535;
    const qint64 port = numberOf(view(text));
    return port > highest ? -1 : static_cast<int>(port);
}

/// The address of "IN IP4 224.2.36.42/127".
QByteArrayView addressIn(string_view value)
{
    takeWord(value);
    takeWord(value);
    string_view address = takeWord(value);
    return view(takeUpTo('/', address));
}

/// Reads lines of SDP one after the other.
class DescriptionReader
{
public:
    void read(string_view line)
    {
        if (line.size() < 2 || line[1] != '=')
            return;
        const string_view value = trimmed(line.substr(2));
        if (line.front() == 'm')
            begin(value);
        else if (line.front() == 'c')
            current().address = addressIn(value);
        else if (line.front() == 'a')
            readAttribute(value);
    }

    QList<MediaDescription> finish()
    {
        nameCodecs();
        return m_media;
    }

private:
    MediaDescription &current() { return m_media.isEmpty() ? m_session : m_media.last(); }

    /// What stands before the first stream goes for all (RFC 8866 §5.7, §5.13).
    void begin(string_view value)
    {
        nameCodecs();
        MediaDescription media = m_session;
        media.media = view(takeWord(value));
        media.port = portIn(takeWord(value));
        media.profile = view(takeWord(value));
        while (!trimmed(value).empty())
            media.codecs << view(takeWord(value));
        m_media << media;
    }

    void readAttribute(string_view value)
    {
        const string_view name = takeUpTo(':', value);
        MediaDescription &media = current();
        if (name == "rtpmap") {
            const string_view number = takeWord(value);
            m_names.insert(view(number), view(takeUpTo('/', value)));
        } else if (name == "crypto") {
            media.hasCrypto = true;
        } else if (name == "fingerprint") {
            media.hasFingerprint = true;
        } else if (name == "candidate" || name == "ice-ufrag") {
            media.hasIce = true;
        } else if (name == "bundle-only") {
            media.isBundled = true;
        } else if (name == "sendonly" || name == "inactive") {
            media.receives = false;
        } else if (name == "sendrecv" || name == "recvonly") {
            media.receives = true;
        }
    }

    /// Puts names in the place of the numbers that the last stream has with RTP.
    void nameCodecs()
    {
        if (!m_media.isEmpty()
            && textOf(m_media.last().profile).find("RTP/") != string_view::npos) {
            for (QByteArrayView &codec : m_media.last().codecs) {
                const string_view known = staticName(textOf(codec));
                codec = m_names.value(codec, known.empty() ? codec : view(known));
            }
        }
        m_names.clear();
    }

    MediaDescription m_session;
    QList<MediaDescription> m_media;
    QHash<QByteArrayView, QByteArrayView> m_names; ///< of the last stream's payload types
};

bool isSdp(const TraceMessage &message)
{
    string_view type = textOf(headerLine(message.text, "content-type"));
    string_view disposition = textOf(headerLine(message.text, "content-disposition"));
    const string_view kind = trimmed(takeUpTo(';', disposition));
    return equalsFolded(trimmed(takeUpTo(';', type)), "application/sdp")
        && (kind.empty() || equalsFolded(kind, "session"));
}

/// Whether \a body is all that \a message has.
bool isAllOfBody(const TraceMessage &message, QByteArrayView body)
{
    const Envelope &envelope = message.place.envelope;
    const bool isOfCapture = envelope.frame != 0;
    if (message.contentLength < 0) // it ends with its packet (RFC 3261 §18.3)
        return isOfCapture && envelope.isWhole && envelope.transport == Transport::Udp;
    const bool hasShortLines = !isOfCapture && !body.contains('\r');
    const auto lost = hasShortLines ? std::count(body.begin(), body.end(), '\n') : 0;
    return body.size() + lost >= message.contentLength;
}

} // namespace

QList<MediaDescription> parseSessionDescription(QByteArrayView text)
{
    string_view rest = textOf(text);
    if (!rest.starts_with("v="))
        return {};
    DescriptionReader reader;
    while (!rest.empty())
        reader.read(trimmedAtEnd(takeUpTo('\n', rest)));
    return reader.finish();
}

QList<MediaDescription> mediaOf(const TraceMessage &message)
{
    if (message.contentLength == 0)
        return {};
    const QByteArrayView body = bodyOf(message.text);
    if (!textOf(body).starts_with("v=") || !isSdp(message) || !isAllOfBody(message, body))
        return {};
    return parseSessionDescription(body);
}

QByteArray mediaText(const QList<MediaDescription> &media)
{
    constexpr qsizetype mostStreams = 6;
    constexpr qsizetype mostCodecs = 12;
    constexpr auto more = " …";
    QByteArray text;
    const QList<MediaDescription> shown = media.first(std::min(media.size(), mostStreams));
    for (const MediaDescription &each : shown) {
        text += (text.isEmpty() ? "" : ", ") + each.media.toByteArray() + ' '
            + each.profile.toByteArray();
        const qsizetype codecs = std::min(each.codecs.size(), mostCodecs);
        for (qsizetype i = 0; i < codecs; ++i)
            text += ' ' + each.codecs.at(i).toByteArray();
        text += each.codecs.size() > mostCodecs ? more : "";
        text += each.hasCrypto ? " a=crypto" : "";
        text += each.hasFingerprint ? " a=fingerprint" : "";
    }
    return media.size() > mostStreams ? text + more : text;
}
