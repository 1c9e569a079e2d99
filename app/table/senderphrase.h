// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// A reason phrase by which one knows the program that made a response.
struct SenderPhrase {
    QString phrase;
    int code = 0;
    QString sender;
    QString meaning; ///< may be empty where the phrase says it all
};
