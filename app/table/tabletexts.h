// SPDX-License-Identifier: MIT
#pragma once

#include "callflow.h"
#include "isdncause.h"
#include "pbx.h"
#include "responsecode.h"
#include "senderphrase.h"
#include "symptom.h"
#include "warncode.h"

// Which texts of the tables are prose, and so have a translation. What is not listed here is
// protocol, a name, or a title: phrases, headers, methods, names of causes, titles of RFCs.

template <typename Visit>
void visitTexts(ResponseCode &code, Visit visit)
{
    const auto visitAll = [&visit](const char *field, QStringList &texts) {
        for (QString &text : texts)
            visit(field, text);
    };
    visit("summary", code.summary);
    visitAll("causes", code.causes);
    visitAll("next", code.next);
    visit("normal", code.normal);
    for (Header &header : code.headers)
        visit("headers", header.tells);
    for (Comparison &comparison : code.compare)
        visit("compare", comparison.note);
    if (code.deprecation) {
        visit("deprecation", code.deprecation->what);
        visit("deprecation", code.deprecation->instead);
    }
    if (code.vendor)
        visit("vendor", code.vendor->source);
    visitAll("keywords", code.keywords);
}

template <typename Visit>
void visitTexts(CallFlow &flow, Visit visit)
{
    visit("title", flow.title);
    for (QString &participant : flow.participants)
        visit("participants", participant);
    for (FlowStep &step : flow.steps) {
        visit("steps", step.text);
        // What passes outside SIP, such as the click of a user, is said in small letters.
        if (!step.message.isEmpty() && step.message.front().isLower())
            visit("steps", step.message);
    }
}

template <typename Visit>
void visitTexts(Symptom &symptom, Visit visit)
{
    visit("symptom", symptom.symptom);
    visit("explanation", symptom.explanation);
    for (QString &keyword : symptom.keywords)
        visit("keywords", keyword);
}

template <typename Visit>
void visitTexts(Pbx &pbx, Visit visit)
{
    visit("source", pbx.source);
    visit("exception", pbx.exception);
}

template <typename Visit>
void visitTexts(SenderPhrase &phrase, Visit visit)
{
    visit("sender", phrase.sender);
    visit("meaning", phrase.meaning);
}

template <typename Visit>
void visitTexts(IsdnCause &cause, Visit visit)
{
    visit("meaning", cause.meaning);
}

template <typename Visit>
void visitTexts(WarnCode &warning, Visit visit)
{
    visit("meaning", warning.meaning);
}
