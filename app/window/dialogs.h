// SPDX-License-Identifier: MIT
#pragma once

class CodeTable;
class QTextBrowser;
class QWidget;

/// Shows every key of the window and the forms of a query. Returns at once; closing is the user's.
void showShortcuts(QWidget *parent);

/// Shows what goes wrong where there is no code yet, and returns the text, whose links lead to
/// codes
/// ("code:486") and RFCs.
const QTextBrowser *showSymptoms(const CodeTable &table, QWidget *parent);

/// Says what the program is, of which version, as of when its data is, and under which licences it
/// and what it uses are. Returns the text, whose links lead to the web.
const QTextBrowser *showAbout(const CodeTable &table, QWidget *parent);
