// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>

struct TraceMessage;

/// A stream that a session description has (RFC 8866 §5.14). The views lead into its text; what is
/// missing is empty.
struct MediaDescription {
    QByteArrayView media; ///< "audio"
    int port = -1; ///< 0: refused, or not wanted; -1: no number
    QByteArrayView profile; ///< "RTP/AVP"
    QList<QByteArrayView> codecs; ///< "PCMU", or the format itself where it has no name
    QByteArrayView address; ///< of the stream, or of the whole session
    bool hasCrypto = false; ///< keys in the text (RFC 4568)
    bool hasFingerprint = false; ///< of the certificate for DTLS (RFC 8122)
    bool hasIce = false; ///< candidates, or the name under which they come later (RFC 8839)
    bool isBundled = false; ///< port 0 refuses nothing: it goes with another (RFC 9143 §6)
    bool receives = true; ///< neither "sendonly" nor "inactive" (RFC 8866 §6.7)

    bool isActive() const { return port > 0; }
};

/// Reads the streams in \a text, which is SDP; none where it does not begin as that.
QList<MediaDescription> parseSessionDescription(QByteArrayView text);

/// The streams in the body of \a message, which have to be all there: none where it has no SDP, or
/// perhaps not the end of it. A log may have written its lines with one character less each.
QList<MediaDescription> mediaOf(const TraceMessage &message);

/// The streams as one reads them, "audio RTP/AVP PCMU PCMA, video RTP/AVP H264".
QByteArray mediaText(const QList<MediaDescription> &media);
