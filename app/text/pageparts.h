// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "page.h"

// What the pages of all kinds of entries are made of.

/// A section of sentences: bullets where there are several.
PageSection sentences(PageSection::Id id, const QString &title, const QStringList &texts);

/// The line of \a code in a list: "486 Busy Here", the number a link.
PageItem codeItem(int code, const CodeTable &table);

/// A link to the page of \a code, and to a section of an RFC.
PageLink codeLink(int code);
PageLink referenceLink(const Reference &reference);

/// Adds those of \a sections that have anything to \a page.
void addSections(Page &page, QList<PageSection> sections);

/// The section of \a references to RFCs that still hold, or, with \a obsolete, to those that were
/// replaced. The heading of the section tells what is there; the RFC itself is named where its
/// number comes up first.
PageSection referenceSection(const QList<Reference> &references, const CodeTable &table,
                             bool obsolete = false);
