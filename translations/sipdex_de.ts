<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Call</name>
    <message>
        <source>caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>callee</source>
        <translation>Angerufener</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <translation>gar keine Antwort</translation>
    </message>
    <message>
        <source>not finished in the trace</source>
        <translation>im Trace nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>what a call came to, and when: &quot;failed after 0.2 s&quot;</extracomment>
        <translation>%1 nach %2</translation>
    </message>
    <message numerus="yes">
        <source>frame %1</source>
        <extracomment>where a statement is proved: frames of a capture</extracomment>
        <translation>
            <numerusform>Paket %1</numerusform>
            <numerusform>Pakete %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line %1</source>
        <extracomment>where a statement is proved: lines of a log</extracomment>
        <translation>
            <numerusform>Zeile %1</numerusform>
            <numerusform>Zeilen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What the trace shows</source>
        <translation>Was der Trace zeigt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>by the caller</source>
        <translation>vom Anrufer</translation>
    </message>
    <message>
        <source>by the callee</source>
        <translation>vom Angerufenen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them sent again</source>
        <translation>
            <numerusform>%Ln davon wiederholt</numerusform>
            <numerusform>%Ln davon wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Captured twice</source>
        <translation>Doppelt mitgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, left out here</source>
        <translation>
            <numerusform>%Ln Nachricht, hier ausgelassen</numerusform>
            <numerusform>%Ln Nachrichten, hier ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ringing after</source>
        <translation>Klingelt nach</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>Angenommen nach</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Call flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>The caller gave up before anybody answered.</source>
        <translation>Der Anrufer hat aufgegeben, bevor jemand annahm.</translation>
    </message>
    <message>
        <source>The trace begins too late, or ends too early, to tell what became of it.</source>
        <translation>Der Trace beginnt zu spät oder endet zu früh, um zu sagen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Es kam nichts zurück.</translation>
    </message>
    <message>
        <source>The last request that was answered succeeded.</source>
        <translation>Die letzte beantwortete Anfrage ist gelungen.</translation>
    </message>
    <message>
        <source>The caller ended it.</source>
        <translation>Der Anrufer hat ihn beendet.</translation>
    </message>
    <message>
        <source>The callee ended it.</source>
        <translation>Der Angerufene hat ihn beendet.</translation>
    </message>
    <message>
        <source>Who ended it cannot be told from the trace.</source>
        <translation>Wer ihn beendet hat, ist dem Trace nicht zu entnehmen.</translation>
    </message>
    <message>
        <source>Its end is not in the trace.</source>
        <translation>Sein Ende steht nicht im Trace.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who calls whom, and what became of it
----------
how many calls, and what they came to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>%Ln ohne Antwort</numerusform>
            <numerusform>%Ln ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <translation>
            <numerusform>%Ln gelungen</numerusform>
            <numerusform>%Ln gelungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln redirected</source>
        <translation>
            <numerusform>%Ln umgeleitet</numerusform>
            <numerusform>%Ln umgeleitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln nicht abgeschlossen</numerusform>
            <numerusform>%Ln nicht abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>how many requests of a method, the method, and what they came to</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Other Call-IDs: %1</source>
        <translation>Weitere Call-IDs: %1</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>The INVITE was cancelled; who wanted that first cannot be told from the trace.</source>
        <translation>Das INVITE wurde abgebrochen; wer das zuerst wollte, ist dem Trace nicht zu entnehmen.</translation>
    </message>
</context>
<context>
    <name>CallFlow</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 an %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3, does not arrive</source>
        <translation>%1 an %2: %3, kommt nicht an</translation>
    </message>
    <message>
        <source>%1 and %2: %3 both ways</source>
        <translation>%1 und %2: %3 in beide Richtungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 und %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3, crosses the message before</source>
        <translation>%1 an %2: %3, kreuzt die Nachricht davor</translation>
    </message>
    <message>
        <source>crosses the message before</source>
        <translation>kreuzt die Nachricht davor</translation>
    </message>
</context>
<context>
    <name>CallFlowView</name>
    <message>
        <source>Call flow: %1</source>
        <translation>Call-Flow: %1</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Als &amp;SVG kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Als &amp;Mermaid kopieren</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Mermaid-Text</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Ladder in text</source>
        <translation>Ablaufdiagramm als Text</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save Call Flow</source>
        <translation>Call-Flow speichern</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Mermaid text (*.mmd)</source>
        <translation>Mermaid-Text (*.mmd)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>CausePage</name>
    <message>
        <source>Between telephone network and SIP</source>
        <translation>Zwischen Telefonnetz und SIP</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>no response code</source>
        <translation>keinem Antwortcode</translation>
    </message>
    <message>
        <source>Is made of</source>
        <translation>Entsteht aus</translation>
    </message>
    <message>
        <source>In programs</source>
        <translation>In Programmen</translation>
    </message>
    <message>
        <source>%1; to SIP it sends</source>
        <translation>%1; nach SIP sendet es</translation>
    </message>
    <message>
        <source>Cause of a program</source>
        <translation>Cause-Wert eines Programms</translation>
    </message>
    <message>
        <source>%1 cause</source>
        <translation>Cause-Wert nach %1</translation>
    </message>
    <message>
        <source>Leaves as</source>
        <translation>Geht hinaus als</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Look at</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a header tells, and whether it has to be there: &quot;when to try again (optional)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Telephone network (Q.850)</source>
        <translation>Telefonnetz (Q.850)</translation>
    </message>
    <message>
        <source>From cause</source>
        <translation>Aus Cause-Wert</translation>
    </message>
    <message>
        <source>To cause</source>
        <translation>Wird zu Cause-Wert</translation>
    </message>
    <message>
        <source>Through a PBX</source>
        <translation>Durch eine TK-Anlage</translation>
    </message>
    <message>
        <source>Phrases that name their sender</source>
        <translation>Phrasen, die den Absender verraten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>replaced by RFC %1</source>
        <extracomment>an RFC that was replaced by a later one</extracomment>
        <translation>ersetzt durch RFC %1</translation>
    </message>
    <message>
        <source>Former phrases</source>
        <translation>Frühere Phrasen</translation>
    </message>
    <message>
        <source>Why you see it</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Only answers</source>
        <translation>Nur als Antwort auf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered codes, IANA registry of %1</source>
        <translation>
            <numerusform>%Ln registrierter Code, IANA-Register vom %1</numerusform>
            <numerusform>%Ln registrierte Codes, IANA-Register vom %1</numerusform>
        </translation>
    </message>
    <message>
        <source>How to tell</source>
        <translation>Woran man es erkennt</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Zuerst lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>erzeugt von %1</translation>
    </message>
    <message>
        <source>passes it on</source>
        <translation>reicht ihn durch</translation>
    </message>
    <message>
        <source>makes %1 of it</source>
        <translation>macht %1 daraus</translation>
    </message>
    <message>
        <source>sends it for %1 as well</source>
        <extracomment>codes of the other call, in whose place this code is sent</extracomment>
        <translation>sendet ihn auch für %1</translation>
    </message>
    <message>
        <source>Where that was read</source>
        <translation>Woher das stammt</translation>
    </message>
    <message numerus="yes">
        <source>sends it for %Ln other codes as well</source>
        <extracomment>codes of the other call, in whose place this code is sent</extracomment>
        <translation>
            <numerusform>sendet ihn auch für %Ln anderen Code</numerusform>
            <numerusform>sendet ihn auch für %Ln andere Codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open Trace…</source>
        <translation>Trace ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a trace; or drop it on the window</source>
        <translation>Einen Trace öffnen; oder ihn auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Close Trace</source>
        <translation>Trace &amp;schließen</translation>
    </message>
    <message>
        <source>Close the trace, or stop reading it</source>
        <translation>Den Trace schließen oder das Einlesen abbrechen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Copy Phrase</source>
        <translation>Phrase &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the reason phrase, or what you selected</source>
        <translation>Reason-Phrase oder Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Status Line</source>
        <translation>Status&amp;zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the status line</source>
        <translation>Statuszeile kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Number and &amp;Phrase</source>
        <translation>Nummer und &amp;Phrase</translation>
    </message>
    <message>
        <source>&amp;Link to This Page</source>
        <translation>&amp;Link zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Wireshark Filter</source>
        <translation>&amp;Wireshark-Filter</translation>
    </message>
    <message>
        <source>Wireshark Filter of All &amp;Found</source>
        <translation>Wireshark-Filter für alle &amp;Treffer</translation>
    </message>
    <message>
        <source>&amp;Grep Pattern</source>
        <translation>&amp;Grep-Muster</translation>
    </message>
    <message>
        <source>&amp;Markdown with RFC Link</source>
        <translation>&amp;Markdown mit RFC-Link</translation>
    </message>
    <message>
        <source>&amp;Explanation for a Ticket</source>
        <translation>&amp;Erklärung für ein Ticket</translation>
    </message>
    <message>
        <source>Whole P&amp;age</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Paste Query or Trace</source>
        <translation>Suchanfrage oder Trace &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste a search or a trace</source>
        <translation>Eine Suche oder einen Trace einfügen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>To the search field, all of it selected</source>
        <translation>Zum Suchfeld, sein ganzer Text markiert</translation>
    </message>
    <message>
        <source>Walk the list without leaving the field</source>
        <translation>In der Liste bewegen, ohne das Suchfeld zu verlassen</translation>
    </message>
    <message>
        <source>To the page of the code</source>
        <translation>Zur Seite des Codes</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger, smaller, usual size</source>
        <translation>Größer, kleiner, normale Größe</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>Unfo&amp;ld All Classes</source>
        <translation>Alle Klassen &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold All Classes</source>
        <translation>Alle Klassen &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Next pane, previous pane</source>
        <translation>Nächster Bereich, vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Zurück und vor</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Definition in the &amp;RFC</source>
        <translation>Definition im &amp;RFC</translation>
    </message>
    <message>
        <source>Open the definition in the RFC</source>
        <translation>Die Definition im RFC öffnen</translation>
    </message>
    <message>
        <source>&amp;Next in the Trace</source>
        <translation>&amp;Nächste Antwort im Trace</translation>
    </message>
    <message>
        <source>&amp;Previous in the Trace</source>
        <translation>V&amp;orherige Antwort im Trace</translation>
    </message>
    <message>
        <source>&amp;Keys and Searches</source>
        <translation>&amp;Tasten und Suche</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>&amp;Symptoms</source>
        <translation>&amp;Symptome</translation>
    </message>
    <message>
        <source>&amp;About Sipdex</source>
        <translation>Ü&amp;ber Sipdex</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Q.850 Causes</source>
        <translation>&amp;Q.850-Cause-Werte</translation>
    </message>
    <message>
        <source>&amp;Warn-Codes</source>
        <translation>&amp;Warn-Codes</translation>
    </message>
    <message>
        <source>Find on the Pa&amp;ge</source>
        <translation>Auf der Se&amp;ite suchen</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Next response in the trace, previous one; without a trace, place on the page</source>
        <translation>Nächste Antwort im Trace, vorige; ohne Trace Stelle auf der Seite</translation>
    </message>
    <message>
        <source>To the list; end the search, with the page from before it</source>
        <translation>Zur Liste; Suche beenden, mit der Seite von davor</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>this branch, for the moment</source>
        <translation>diesen Zweig, vorläufig</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>die ganze Anfrage</translation>
    </message>
    <message>
        <source>the user, everywhere</source>
        <translation>den Teilnehmer, überall</translation>
    </message>
    <message>
        <source>this branch; others may still answer</source>
        <translation>diesen Zweig; andere können noch antworten</translation>
    </message>
    <message>
        <source>may follow</source>
        <translation>kann folgen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>causes that become the code</extracomment>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>the cause that the code becomes</extracomment>
        <translation>wird zu %1</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>Im Dialog</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Zuerst lesen</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Why you see it</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>How to tell</source>
        <translation>Woran man es erkennt</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>What sets them apart</source>
        <translation>Was sie unterscheidet</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>&amp;Copy Phrase of %1</source>
        <translation>&amp;Phrase von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>CopyNote</name>
    <message>
        <source>Copied “%1”</source>
        <translation>„%1“ kopiert</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Nobody has to act: the request is still being worked on.</source>
        <translation>Niemand muss handeln: Die Anfrage ist noch in Arbeit.</translation>
    </message>
    <message>
        <source>Nobody has to act: the request succeeded.</source>
        <translation>Niemand muss handeln: Die Anfrage war erfolgreich.</translation>
    </message>
    <message>
        <source>Whoever runs the %1 has to act; the same request again will not help.</source>
        <translation>Der zuständige Betreiber (%1) muss handeln; dieselbe Anfrage noch einmal hilft nicht.</translation>
    </message>
    <message>
        <source>A common cause: %1</source>
        <translation>Eine häufige Ursache: %1</translation>
    </message>
    <message>
        <source>The sender has to act: repeat the request with credentials.</source>
        <translation>Der Absender ist am Zug: die Anfrage mit Zugangsdaten wiederholen.</translation>
    </message>
    <message>
        <source>The sender has to act: repeat the request with the value that the response asks for.</source>
        <translation>Der Absender ist am Zug: die Anfrage mit dem Wert wiederholen, den die Antwort verlangt.</translation>
    </message>
    <message>
        <source>The sender has to act: the same request again will not help, a changed one may.</source>
        <translation>Der Absender ist am Zug: Dieselbe Anfrage noch einmal hilft nicht, eine geänderte vielleicht.</translation>
    </message>
    <message>
        <source>The sender or a proxy has to act: try another target.</source>
        <translation>Der Absender oder ein Proxy ist am Zug: ein anderes Ziel versuchen.</translation>
    </message>
    <message>
        <source>The sender may try again later; the rest is for whoever runs the %1.</source>
        <translation>Der Absender kann es später erneut versuchen; alles Weitere liegt beim zuständigen Betreiber (%1).</translation>
    </message>
    <message>
        <source>Whoever runs the %1 has to act.</source>
        <translation>Der zuständige Betreiber (%1) muss handeln.</translation>
    </message>
    <message>
        <source>Often no fault: %1</source>
        <translation>Oft kein Fehler: %1</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>any letter or digit</source>
        <translation>jeder Buchstabe, jede Ziffer</translation>
    </message>
    <message>
        <source>Search, wherever you are</source>
        <translation>Suchen, von überall aus</translation>
    </message>
    <message>
        <source>An RFC, a header, a method</source>
        <translation>Ein RFC, ein Header, eine Methode</translation>
    </message>
    <message>
        <source>By status, or codes that are no fault at times</source>
        <translation>Nach Status, oder Codes, die manchmal kein Fehler sind</translation>
    </message>
    <message>
        <source>Only in that field</source>
        <translation>Nur in diesem Feld</translation>
    </message>
    <message>
        <source>By what it ends, whether to retry, who made it</source>
        <translation>Danach, was der Code beendet, ob ein neuer Versuch sinnvoll ist, wer ihn erzeugt hat</translation>
    </message>
    <message>
        <source>Keys and Searches</source>
        <translation>Tasten und Suche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>About Sipdex</source>
        <translation>Über Sipdex</translation>
    </message>
    <message>
        <source>A reference browser for SIP response codes.</source>
        <translation>Ein Nachschlagewerk für SIP-Antwortcodes.</translation>
    </message>
    <message>
        <source>It never uses the network and sends nothing to anybody; links open in your browser. Of a trace only its name is remembered.</source>
        <translation>Sipdex nutzt nie das Netz und sendet niemandem etwas; Links öffnen sich im Browser. Von einem Trace bleibt nur der Name gespeichert.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Rechtliche Hinweise</translation>
    </message>
    <message>
        <source>Sipdex uses Qt %1, under the GNU Lesser General Public License, version 3: %2. What Qt itself contains of others is listed, with all licences, at %3.</source>
        <extracomment>%1 is the version of Qt, %2 and %3 are links</extracomment>
        <translation>Sipdex verwendet Qt %1 unter der GNU Lesser General Public License, Version 3: %2. Was Qt selbst an Fremdsoftware enthält, steht mit allen Lizenzen unter %3.</translation>
    </message>
    <message>
        <source>Numbers and phrases follow the registry of IANA and the RFCs of the IETF.</source>
        <translation>Nummern und Phrasen folgen dem Register der IANA und den RFCs der IETF.</translation>
    </message>
    <message>
        <source>Licence of Sipdex</source>
        <translation>Lizenz von Sipdex</translation>
    </message>
    <message>
        <source>A symptom; Go &gt; Symptoms has them all</source>
        <translation>Ein Symptom; alle stehen unter Gehe zu &gt; Symptome</translation>
    </message>
    <message>
        <source>A code, the beginning of one, a class, a range</source>
        <translation>Ein Code, der Anfang eines Codes, eine Klasse, ein Bereich</translation>
    </message>
    <message>
        <source>Words in any order; one too many is left out</source>
        <translation>Wörter in beliebiger Reihenfolge; ein überzähliges fällt weg</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Two to four codes side by side</source>
        <translation>Zwei bis vier Codes nebeneinander</translation>
    </message>
    <message>
        <source>A Q.850 cause or a warn-code, and its codes</source>
        <translation>Ein Q.850-Cause-Wert oder ein Warn-Code, und seine Codes</translation>
    </message>
    <message>
        <source>A line from a trace, a Reason or Warning header, a Wireshark filter, a constant of a program</source>
        <translation>Eine Zeile aus einem Trace, ein Reason- oder Warning-Header, ein Wireshark-Filter, eine Konstante eines Programms</translation>
    </message>
</context>
<context>
    <name>EntryFilter</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>codes of a class that match a query, and codes that it has: &quot;2 of 53&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message numerus="yes">
        <source>%1 %2, %Ln codes</source>
        <translation>
            <numerusform>%1 %2, %Ln Code</numerusform>
            <numerusform>%1 %2, %Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>first failure under a Call-ID</source>
        <translation>erster Fehler unter einer Call-ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>seen %Ln times</source>
        <translation>
            <numerusform>einmal gesehen</numerusform>
            <numerusform>%Ln-mal gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln Eintrag</numerusform>
            <numerusform>%1, %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>cause %1 %2</source>
        <translation>Cause-Wert %1 %2</translation>
    </message>
    <message>
        <source>warn-code %1 %2</source>
        <translation>Warn-Code %1 %2</translation>
    </message>
    <message>
        <source>symptom: %1</source>
        <translation>Symptom: %1</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Response codes</source>
        <translation>Antwortcodes</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>a place of those found in the page, as &quot;3 of 12&quot;</extracomment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 s</source>
        <extracomment>a time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>FlowExport</name>
    <message>
        <source>The name has to end in .svg, .png, .mmd or .txt.</source>
        <translation>Der Name muss auf .svg, .png, .mmd oder .txt enden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>What goes wrong where there is no code yet, or where a code does not say enough: each with what to check, in order.</source>
        <translation>Was schiefgeht, wo noch kein Code da ist oder ein Code nicht genug sagt: jeweils mit dem, was der Reihe nach zu prüfen ist.</translation>
    </message>
    <message>
        <source>Why a call ended, as the telephone network says it. In SIP these numbers stand in the Reason header.</source>
        <translation>Warum ein Gespräch endete, in den Worten des Telefonnetzes. In SIP stehen diese Zahlen im Reason-Header.</translation>
    </message>
    <message>
        <source>What the Warning header of a response says of the reason.</source>
        <translation>Was der Warning-Header einer Antwort über den Grund sagt.</translation>
    </message>
    <message>
        <source>The request has arrived and is being worked on; a final response is still to come.</source>
        <translation>Die Anfrage ist angekommen und wird bearbeitet; eine endgültige Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>The request succeeded.</source>
        <translation>Die Anfrage war erfolgreich.</translation>
    </message>
    <message>
        <source>The call can be tried at another address or in another way, which the response tells.</source>
        <translation>Der Anruf kann an einer anderen Adresse oder auf anderem Weg versucht werden; die Antwort nennt ihn.</translation>
    </message>
    <message>
        <source>This server refuses the request as it is. The same request should not be sent here again unchanged; another server may take it.</source>
        <translation>Dieser Server lehnt die Anfrage so, wie sie ist, ab. Dieselbe Anfrage sollte nicht unverändert noch einmal hierher gehen; ein anderer Server nimmt sie vielleicht an.</translation>
    </message>
    <message>
        <source>The server failed, although the request looks right. Other targets may still be tried.</source>
        <translation>Der Server ist gescheitert, obwohl die Anfrage in Ordnung scheint. Andere Ziele können noch versucht werden.</translation>
    </message>
    <message>
        <source>Refused for the called user as a whole, not for one device: no other target is worth a try.</source>
        <translation>Abgelehnt für den gerufenen Teilnehmer insgesamt, nicht für ein Gerät: Kein anderes Ziel lohnt einen Versuch.</translation>
    </message>
    <message>
        <source>No SIP message can carry these numbers; they end at 699. Programs use them among themselves.</source>
        <translation>Keine SIP-Nachricht kann diese Zahlen tragen, sie enden bei 699. Programme verwenden sie unter sich.</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>Q.850 causes</source>
        <translation>Q.850-Cause-Werte</translation>
    </message>
    <message>
        <source>Warn-codes</source>
        <translation>Warn-Codes</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>Die Codes</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;System Language</source>
        <translation>&amp;Systemsprache</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No program opens %1.</source>
        <translation>Kein Programm öffnet %1.</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>%1 is not a SIP response code.</source>
        <translation>%1 ist kein SIP-Antwortcode.</translation>
    </message>
    <message>
        <source>They run from 100 to 699.</source>
        <translation>SIP-Antwortcodes reichen von 100 bis 699.</translation>
    </message>
    <message>
        <source>No registry lists %1.</source>
        <translation>Kein Register führt %1.</translation>
    </message>
    <message>
        <source>It counts as %1 (RFC 3261 §8.1.3.2).</source>
        <translation>Der Code wird wie %1 behandelt (RFC 3261 §8.1.3.2).</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>No code of the trace matches “%1”.</source>
        <translation>Kein Code im Trace passt zu „%1“.</translation>
    </message>
    <message>
        <source>Close the trace to search all codes.</source>
        <translation>Trace schließen, um alle Codes zu durchsuchen.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Without %1 there are matches.</source>
        <translation>Ohne %1 gibt es Treffer.</translation>
    </message>
    <message>
        <source>Search without %1</source>
        <translation>Ohne %1 suchen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt auf „%1“.</translation>
    </message>
    <message>
        <source>Try a number, a word of the phrase, a header, or what goes wrong.</source>
        <translation>Eine Zahl, ein Wort der Phrase, einen Header oder das Problem eingeben.</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>words of a search that nothing has, in quotation marks</extracomment>
        <translation>Ohne %1</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>“%1” with %2 comes from %3.</source>
        <translation>„%1“ mit %2, Absender: %3.</translation>
    </message>
</context>
<context>
    <name>OccurrenceList</name>
    <message>
        <source>Responses in the trace</source>
        <translation>Antworten im Trace</translation>
    </message>
    <message>
        <source>%1 in the trace</source>
        <translation>%1 im Trace</translation>
    </message>
    <message>
        <source>%1 in the trace: the first %2 of %3</source>
        <translation>%1 im Trace: die ersten %2 von %3</translation>
    </message>
</context>
<context>
    <name>OccurrenceModel</name>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>first failure under its Call-ID</source>
        <translation>erster Fehler unter ihrer Call-ID</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Phrase as sent</source>
        <translation>Gesendete Phrase</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>PackedFile</name>
    <message>
        <source>ends before the gzip file is complete</source>
        <translation>endet, bevor die gzip-Datei vollständig ist</translation>
    </message>
    <message>
        <source>is a damaged gzip file</source>
        <translation>ist eine beschädigte gzip-Datei</translation>
    </message>
    <message>
        <source>is a damaged zstd file (%1)</source>
        <translation>ist eine beschädigte zstd-Datei (%1)</translation>
    </message>
    <message>
        <source>ends before the zstd file is complete</source>
        <translation>endet, bevor die zstd-Datei vollständig ist</translation>
    </message>
    <message>
        <source>unpacks to more than %1 times its size; the rest was not read</source>
        <translation>wächst beim Entpacken auf mehr als das %1-Fache; der Rest wurde nicht gelesen</translation>
    </message>
</context>
<context>
    <name>PageHtml</name>
    <message>
        <source>What sets them apart</source>
        <translation>Was sie unterscheidet</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Comparison of %1</source>
        <extracomment>codes, as &quot;480, 486, 603&quot;</extracomment>
        <translation>Vergleich von %1</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>No SIP found.</source>
        <translation>Kein SIP gefunden.</translation>
    </message>
    <message>
        <source>No message with this Call-ID found.</source>
        <translation>Keine Nachricht mit dieser Call-ID gefunden.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search codes, phrases, headers, causes…</source>
        <translation>Codes, Phrasen, Header, Cause-Werte suchen …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Häufigkeit</translation>
    </message>
    <message>
        <source>&amp;First Occurrence</source>
        <translation>&amp;Erstem Auftreten</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Look up the selected text, or the clipboard.</source>
        <translation>Markierten Text nachschlagen, sonst die Zwischenablage.</translation>
    </message>
    <message>
        <source>Show the codes in the trace &lt;file&gt;; - for standard input.</source>
        <translation>Codes im Trace &lt;Datei&gt; anzeigen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Ask which trace to open.</source>
        <translation>Fragen, welcher Trace geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Read the data files in &lt;folder&gt; instead of those built in.</source>
        <translation>Datendateien aus &lt;Ordner&gt; statt der eingebauten lesen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Reference browser for SIP response codes.</source>
        <translation>Nachschlagewerk für SIP-Antwortcodes.</translation>
    </message>
    <message>
        <source>What to search for at the start; as a link, sipdex:486.</source>
        <translation>Wonach beim Start gesucht wird; als Link: sipdex:486.</translation>
    </message>
    <message>
        <source>--selection and a query exclude each other.</source>
        <translation>--selection und eine Suchanfrage schließen einander aus.</translation>
    </message>
    <message>
        <source>Open a window of its own, even if there is one.</source>
        <translation>Eigenes Fenster öffnen, auch wenn schon eines offen ist.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln symptoms</source>
        <translation>
            <numerusform>%Ln Symptom</numerusform>
            <numerusform>%Ln Symptome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln Cause-Wert</numerusform>
            <numerusform>%Ln Cause-Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warn-codes</source>
        <translation>
            <numerusform>%Ln Warn-Code</numerusform>
            <numerusform>%Ln Warn-Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <extracomment>how many entries of each kind, and what was searched for</extracomment>
        <translation>%1 zu „%2“</translation>
    </message>
</context>
<context>
    <name>SymptomPage</name>
    <message>
        <source>What to check</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>Codes to look for</source>
        <translation>Codes, auf die zu achten ist</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>user agent</source>
        <extracomment>who makes a response</extracomment>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>who makes a response</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>registrar</source>
        <extracomment>who makes a response</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>redirect server</source>
        <extracomment>who makes a response</extracomment>
        <translation>Redirect-Server</translation>
    </message>
    <message>
        <source>gateway</source>
        <extracomment>who makes a response</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>notifier</source>
        <extracomment>who makes a response</extracomment>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>publication server</source>
        <extracomment>who makes a response</extracomment>
        <translation>Publikationsserver</translation>
    </message>
    <message>
        <source>consent relay</source>
        <extracomment>who makes a response</extracomment>
        <translation>Zustimmungs-Relay</translation>
    </message>
    <message>
        <source>own stack</source>
        <extracomment>who makes a response</extracomment>
        <translation>eigener Stack</translation>
    </message>
    <message>
        <source>verification service</source>
        <extracomment>who makes a response</extracomment>
        <translation>Verifizierungsdienst</translation>
    </message>
    <message>
        <source>never the same</source>
        <extracomment>how to retry a request</extracomment>
        <translation>nie unverändert</translation>
    </message>
    <message>
        <source>with credentials</source>
        <extracomment>how to retry a request</extracomment>
        <translation>mit Zugangsdaten</translation>
    </message>
    <message>
        <source>with the value asked for</source>
        <extracomment>how to retry a request</extracomment>
        <translation>mit dem verlangten Wert</translation>
    </message>
    <message>
        <source>with a changed request</source>
        <extracomment>how to retry a request</extracomment>
        <translation>mit geänderter Anfrage</translation>
    </message>
    <message>
        <source>after a delay</source>
        <extracomment>how to retry a request</extracomment>
        <translation>nach einer Wartezeit</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>how to retry a request</extracomment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>how to retry a request</extracomment>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>nowhere else</source>
        <extracomment>how to retry a request</extracomment>
        <translation>nirgends sonst</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>what a response ends</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>usage</source>
        <extracomment>what a response ends</extracomment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>dialog</source>
        <extracomment>what a response ends</extracomment>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>must</source>
        <extracomment>whether a header has to be there (RFC 2119)</extracomment>
        <translation>muss</translation>
    </message>
    <message>
        <source>should</source>
        <extracomment>whether a header has to be there (RFC 2119)</extracomment>
        <translation>sollte</translation>
    </message>
    <message>
        <source>may</source>
        <extracomment>whether a header has to be there (RFC 2119)</extracomment>
        <translation>kann</translation>
    </message>
    <message>
        <source>The next proxy or phone has taken the INVITE and cannot promise its next response within 200 ms.</source>
        <extracomment>100 Trying, causes</extracomment>
        <translation>Der nächste Proxy oder das nächste Telefon hat das INVITE übernommen und kann die nächste Antwort nicht binnen 200 ms zusagen.</translation>
    </message>
    <message>
        <source>The client stops repeating the INVITE, may CANCEL it from now on, and waits for a final response.</source>
        <extracomment>100 Trying, next</extracomment>
        <translation>Der Client wiederholt das INVITE nicht mehr, darf es ab jetzt mit CANCEL abbrechen und wartet auf eine endgültige Antwort.</translation>
    </message>
    <message>
        <source>A request other than INVITE is still repeated over UDP, now once every T2 (4 s).</source>
        <extracomment>100 Trying, next</extracomment>
        <translation>Eine andere Anfrage als INVITE wird über UDP weiter wiederholt, jetzt einmal je T2 (4 s).</translation>
    </message>
    <message>
        <source>A proxy&apos;s Timer C runs on: only 101 to 199 restart it.</source>
        <extracomment>100 Trying, next</extracomment>
        <translation>Timer C eines Proxys läuft weiter: Nur 101 bis 199 starten ihn neu.</translation>
    </message>
    <message>
        <source>Every INVITE that takes longer than a moment gets one.</source>
        <extracomment>100 Trying, normal</extracomment>
        <translation>Jedes INVITE, das nicht sofort beantwortet wird, bekommt eine 100.</translation>
    </message>
    <message>
        <source>echo of the request&apos;s, if it had one, for measuring the round trip</source>
        <extracomment>100 Trying, headers</extracomment>
        <translation>Wert aus der Anfrage, falls sie einen hatte; damit lässt sich die Laufzeit hin und zurück messen</translation>
    </message>
    <message>
        <source>the phone is ringing</source>
        <extracomment>100 Trying, compare</extracomment>
        <translation>das Telefon klingelt</translation>
    </message>
    <message>
        <source>passed on by every proxy, all the way to the caller</source>
        <extracomment>100 Trying, compare</extracomment>
        <translation>wird von jedem Proxy weitergeleitet, bis zum Anrufer</translation>
    </message>
    <message>
        <source>giving it a try</source>
        <extracomment>100 Trying, keywords</extracomment>
        <translation>giving it a try</translation>
    </message>
    <message>
        <source>your call is important to us</source>
        <extracomment>100 Trying, keywords</extracomment>
        <translation>your call is important to us</translation>
    </message>
    <message>
        <source>retransmission</source>
        <extracomment>100 Trying, keywords</extracomment>
        <translation>retransmission</translation>
    </message>
    <message>
        <source>hop by hop</source>
        <extracomment>100 Trying, keywords</extracomment>
        <translation>hop by hop</translation>
    </message>
    <message>
        <source>Progress news that some Microsoft servers send before the call rings. No RFC assigns the number; a client treats it as 183.</source>
        <extracomment>101 Progress Report, summary</extracomment>
        <translation>Zwischenmeldung, die manche Microsoft-Server senden, bevor es klingelt. Kein RFC vergibt die Nummer; ein Client behandelt sie wie 183.</translation>
    </message>
    <message>
        <source>A Microsoft front end reports progress next to an Ms-Diagnostics header.</source>
        <extracomment>101 Progress Report, causes</extracomment>
        <translation>Ein Front-End-Server von Microsoft meldet den Stand des Rufaufbaus und schickt einen Ms-Diagnostics-Header mit.</translation>
    </message>
    <message>
        <source>The server is still routing the call, for example to the pool that serves the callee.</source>
        <extracomment>101 Progress Report, causes</extracomment>
        <translation>Der Server sucht noch den Weg für den Anruf, etwa zu dem Pool, der den Angerufenen bedient.</translation>
    </message>
    <message>
        <source>The client treats it as 183 and goes on waiting.</source>
        <extracomment>101 Progress Report, next</extracomment>
        <translation>Der Client behandelt sie wie 183 und wartet weiter.</translation>
    </message>
    <message>
        <source>Proxies pass it on at once, like every 1xx but 100.</source>
        <extracomment>101 Progress Report, next</extracomment>
        <translation>Proxys leiten sie sofort weiter, wie jede 1xx außer 100.</translation>
    </message>
    <message>
        <source>the server&apos;s own explanation</source>
        <extracomment>101 Progress Report, headers</extracomment>
        <translation>eigene Erklärung des Servers</translation>
    </message>
    <message>
        <source>the registered code for progress</source>
        <extracomment>101 Progress Report, compare</extracomment>
        <translation>der registrierte Code für den Stand des Rufaufbaus</translation>
    </message>
    <message>
        <source>seen in the source of a third-party client; no specification found</source>
        <extracomment>101 Progress Report, vendor</extracomment>
        <translation>im Quelltext eines Drittanbieter-Clients gesehen; keine Spezifikation gefunden</translation>
    </message>
    <message>
        <source>ocs</source>
        <extracomment>101 Progress Report, keywords</extracomment>
        <translation>ocs</translation>
    </message>
    <message>
        <source>lync</source>
        <extracomment>101 Progress Report, keywords</extracomment>
        <translation>lync</translation>
    </message>
    <message>
        <source>skype for business</source>
        <extracomment>101 Progress Report, keywords</extracomment>
        <translation>skype for business</translation>
    </message>
    <message>
        <source>dialog establishment</source>
        <extracomment>101 Progress Report, keywords</extracomment>
        <translation>dialog establishment</translation>
    </message>
    <message>
        <source>ms-diagnostics</source>
        <extracomment>101 Progress Report, keywords</extracomment>
        <translation>ms-diagnostics</translation>
    </message>
    <message>
        <source>The called device is alerting its user. The caller&apos;s side may play a ringback tone now.</source>
        <extracomment>180 Ringing, summary</extracomment>
        <translation>Das gerufene Gerät meldet seinem Teilnehmer den Anruf. Die rufende Seite darf jetzt ein Freizeichen abspielen.</translation>
    </message>
    <message>
        <source>The phone is ringing.</source>
        <extracomment>180 Ringing, causes</extracomment>
        <translation>Das Telefon klingelt.</translation>
    </message>
    <message>
        <source>A gateway learned from the telephone network that the far end is being alerted.</source>
        <extracomment>180 Ringing, causes</extracomment>
        <translation>Ein Gateway hat aus dem Telefonnetz erfahren, dass es auf der Gegenseite klingelt.</translation>
    </message>
    <message>
        <source>Some PBXs can send it before any phone rings, so that the caller hears a tone.</source>
        <extracomment>180 Ringing, causes</extracomment>
        <translation>Manche TK-Anlagen können sie schon senden, bevor ein Telefon klingelt, damit der Anrufer einen Ton hört.</translation>
    </message>
    <message>
        <source>The caller&apos;s side plays a ringback tone, unless early media comes in: 180 may carry SDP, just as 183.</source>
        <extracomment>180 Ringing, next</extracomment>
        <translation>Die rufende Seite spielt ein Freizeichen ab, außer es kommt Early Media: Auch eine 180 darf SDP enthalten, genau wie 183.</translation>
    </message>
    <message>
        <source>Proxies pass it on at once; the caller waits for a final response.</source>
        <extracomment>180 Ringing, next</extracomment>
        <translation>Proxys leiten sie sofort weiter; der Anrufer wartet auf eine endgültige Antwort.</translation>
    </message>
    <message>
        <source>A ringing phone sends it; nothing is wrong.</source>
        <extracomment>180 Ringing, normal</extracomment>
        <translation>Ein klingelndes Telefon sendet sie; alles in Ordnung.</translation>
    </message>
    <message>
        <source>another ringback tone to play</source>
        <extracomment>180 Ringing, headers</extracomment>
        <translation>anderes Freizeichen zum Abspielen</translation>
    </message>
    <message>
        <source>number of a reliable response, which PRACK has to name</source>
        <extracomment>180 Ringing, headers</extracomment>
        <translation>Nummer einer zuverlässigen Antwort; PRACK muss sie nennen</translation>
    </message>
    <message>
        <source>100rel where the response is sent reliably</source>
        <extracomment>180 Ringing, headers</extracomment>
        <translation>100rel, wenn die Antwort zuverlässig gesendet wird</translation>
    </message>
    <message>
        <source>where requests of the early dialog go</source>
        <extracomment>180 Ringing, headers</extracomment>
        <translation>Ziel der Anfragen im Early Dialog</translation>
    </message>
    <message>
        <source>only the next hop has the request</source>
        <extracomment>180 Ringing, compare</extracomment>
        <translation>nur der nächste Hop hat die Anfrage</translation>
    </message>
    <message>
        <source>progress without saying that it rings</source>
        <extracomment>180 Ringing, compare</extracomment>
        <translation>Fortschritt ohne Aussage, dass es klingelt</translation>
    </message>
    <message>
        <source>ringback</source>
        <extracomment>180 Ringing, keywords</extracomment>
        <translation>freizeichen</translation>
    </message>
    <message>
        <source>ringing tone</source>
        <extracomment>180 Ringing, keywords</extracomment>
        <translation>rufton</translation>
    </message>
    <message>
        <source>alerting</source>
        <extracomment>180 Ringing, keywords</extracomment>
        <translation>alerting</translation>
    </message>
    <message>
        <source>early media</source>
        <extracomment>180 Ringing, keywords</extracomment>
        <translation>early media</translation>
    </message>
    <message>
        <source>A proxy or the callee passes the call on to other destinations. Nothing for the caller to do but wait.</source>
        <extracomment>181 Call Is Being Forwarded, summary</extracomment>
        <translation>Ein Proxy oder der Angerufene leitet den Anruf an andere Ziele weiter. Der Anrufer braucht nur zu warten.</translation>
    </message>
    <message>
        <source>Call forwarding is active at the callee.</source>
        <extracomment>181 Call Is Being Forwarded, causes</extracomment>
        <translation>Beim Angerufenen ist eine Rufumleitung aktiv.</translation>
    </message>
    <message>
        <source>A proxy tries the next target of a hunt group or a forwarding list.</source>
        <extracomment>181 Call Is Being Forwarded, causes</extracomment>
        <translation>Ein Proxy versucht es beim nächsten Ziel eines Sammelanschlusses oder einer Umleitungsliste.</translation>
    </message>
    <message>
        <source>A gateway hears from the telephone network that the call is forwarded there.</source>
        <extracomment>181 Call Is Being Forwarded, causes</extracomment>
        <translation>Ein Gateway erfährt aus dem Telefonnetz, dass der Anruf dort umgeleitet wird.</translation>
    </message>
    <message>
        <source>Proxies pass it on at once.</source>
        <extracomment>181 Call Is Being Forwarded, next</extracomment>
        <translation>Proxys leiten sie sofort weiter.</translation>
    </message>
    <message>
        <source>A call on its way to a forwarding target gets it.</source>
        <extracomment>181 Call Is Being Forwarded, normal</extracomment>
        <translation>Ein umgeleiteter Anruf bekommt eine 181 auf dem Weg zum neuen Ziel.</translation>
    </message>
    <message>
        <source>diversion</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation>anrufweiterschaltung</translation>
    </message>
    <message>
        <source>call forward</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation>rufumleitung</translation>
    </message>
    <message>
        <source>cfu</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation>cfu</translation>
    </message>
    <message>
        <source>cfb</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation>cfb</translation>
    </message>
    <message>
        <source>cfnr</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation>cfnr</translation>
    </message>
    <message>
        <source>retarget</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation>retarget</translation>
    </message>
    <message>
        <source>The callee cannot take the call yet but has put it in a queue instead of refusing it. The final response comes once somebody is free.</source>
        <extracomment>182 Queued, summary</extracomment>
        <translation>Der Angerufene kann den Anruf noch nicht annehmen, hat ihn aber in eine Warteschlange gestellt, statt ihn abzulehnen. Die endgültige Antwort kommt, sobald jemand frei ist.</translation>
    </message>
    <message>
        <source>A call centre has put the caller in its queue.</source>
        <extracomment>182 Queued, causes</extracomment>
        <translation>Ein Callcenter hat den Anrufer in seine Warteschlange gestellt.</translation>
    </message>
    <message>
        <source>A busy phone or PBX queues a further call instead of refusing it.</source>
        <extracomment>182 Queued, causes</extracomment>
        <translation>Ein besetztes Telefon oder eine ausgelastete TK-Anlage stellt einen weiteren Anruf in die Warteschlange, statt ihn abzulehnen.</translation>
    </message>
    <message>
        <source>The caller waits, or gives up with CANCEL; more 182 may follow with news of its place in the queue.</source>
        <extracomment>182 Queued, next</extracomment>
        <translation>Der Anrufer wartet oder gibt mit CANCEL auf; weitere 182 können den Platz in der Warteschlange melden.</translation>
    </message>
    <message>
        <source>The caller can ask for a queue or refuse it beforehand: Request-Disposition queue or no-queue.</source>
        <extracomment>182 Queued, next</extracomment>
        <translation>Der Anrufer kann die Warteschlange vorab wünschen oder ablehnen: Request-Disposition mit queue oder no-queue.</translation>
    </message>
    <message>
        <source>A queued call gets it, perhaps several times with news in the phrase.</source>
        <extracomment>182 Queued, normal</extracomment>
        <translation>Ein Anruf in der Warteschlange bekommt 182, vielleicht mehrmals und mit Neuigkeiten in der Reason-Phrase.</translation>
    </message>
    <message>
        <source>not queued: try later</source>
        <extracomment>182 Queued, compare</extracomment>
        <translation>keine Warteschlange: später versuchen</translation>
    </message>
    <message>
        <source>busy and not queued</source>
        <extracomment>182 Queued, compare</extracomment>
        <translation>besetzt und ohne Warteschlange</translation>
    </message>
    <message>
        <source>call centre</source>
        <extracomment>182 Queued, keywords</extracomment>
        <translation>callcenter</translation>
    </message>
    <message>
        <source>acd</source>
        <extracomment>182 Queued, keywords</extracomment>
        <translation>acd</translation>
    </message>
    <message>
        <source>hold queue</source>
        <extracomment>182 Queued, keywords</extracomment>
        <translation>warteschleife warteschlange</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>182 Queued, keywords</extracomment>
        <translation>warten</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>182 Queued, keywords</extracomment>
        <translation>position</translation>
    </message>
    <message>
        <source>News about a call that no other provisional code covers, often sent together with a session description for early media. On its own it does not mean that the phone rings.</source>
        <extracomment>183 Session Progress, summary</extracomment>
        <translation>Meldung zum Stand eines Anrufs, für die kein anderer vorläufiger Code passt, oft zusammen mit einer Sitzungsbeschreibung für Early Media. Für sich allein heißt sie nicht, dass das Telefon klingelt.</translation>
    </message>
    <message>
        <source>A gateway opens the audio path early, for ringback or announcements from the network.</source>
        <extracomment>183 Session Progress, causes</extracomment>
        <translation>Ein Gateway öffnet den Audiopfad vorzeitig, für Freizeichen oder Ansagen aus dem Netz.</translation>
    </message>
    <message>
        <source>An IVR or PBX plays a message before it answers.</source>
        <extracomment>183 Session Progress, causes</extracomment>
        <translation>Ein IVR-System oder eine TK-Anlage spielt vor dem Annehmen eine Ansage ab.</translation>
    </message>
    <message>
        <source>A client treats every provisional code that it does not know as this one.</source>
        <extracomment>183 Session Progress, next</extracomment>
        <translation>Ein Client behandelt jeden vorläufigen Code, den er nicht kennt, wie diesen.</translation>
    </message>
    <message>
        <source>Gateways and IVRs send it while they connect the call.</source>
        <extracomment>183 Session Progress, normal</extracomment>
        <translation>Gateways und IVR-Systeme senden sie, während sie den Anruf verbinden.</translation>
    </message>
    <message>
        <source>a Q.850 cause from the telephone network, or a STIR error that did not stop the call</source>
        <extracomment>183 Session Progress, headers</extracomment>
        <translation>Q.850-Cause-Wert aus dem Telefonnetz oder ein STIR-Fehler, der den Anruf nicht aufgehalten hat</translation>
    </message>
    <message>
        <source>goes one hop only</source>
        <extracomment>183 Session Progress, compare</extracomment>
        <translation>reicht nur einen Hop weit</translation>
    </message>
    <message>
        <source>not registered, seen from Microsoft servers</source>
        <extracomment>183 Session Progress, compare</extracomment>
        <translation>nicht registriert, bei Microsoft-Servern gesehen</translation>
    </message>
    <message>
        <source>the user is being alerted</source>
        <extracomment>183 Session Progress, compare</extracomment>
        <translation>es klingelt beim Teilnehmer</translation>
    </message>
    <message>
        <source>a branch has ended</source>
        <extracomment>183 Session Progress, compare</extracomment>
        <translation>ein Zweig ist beendet</translation>
    </message>
    <message>
        <source>session in progress</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation>session in progress</translation>
    </message>
    <message>
        <source>no ringback</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation>kein freizeichen</translation>
    </message>
    <message>
        <source>one-way audio before answer</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation>einseitige sprache vor annahme</translation>
    </message>
    <message>
        <source>sdp</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation>sdp</translation>
    </message>
    <message>
        <source>announcement</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation>ansage</translation>
    </message>
    <message>
        <source>prack</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation>prack</translation>
    </message>
    <message>
        <source>100rel</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation>100rel</translation>
    </message>
    <message>
        <source>One branch of a forked call failed while others go on ringing.</source>
        <extracomment>199 Early Dialog Terminated, causes</extracomment>
        <translation>Ein Zweig eines verzweigten Anrufs ist gescheitert, während es auf anderen weiterklingelt.</translation>
    </message>
    <message>
        <source>The forking proxy holds that failure back until all branches are done, and reports it by 199.</source>
        <extracomment>199 Early Dialog Terminated, causes</extracomment>
        <translation>Der Forking-Proxy hält die Fehlerantwort zurück, bis alle Zweige fertig sind, und meldet sie vorab mit 199.</translation>
    </message>
    <message>
        <source>Other early dialogs go on, and the final response still follows.</source>
        <extracomment>199 Early Dialog Terminated, next</extracomment>
        <translation>Andere Early Dialogs laufen weiter, und die endgültige Antwort folgt noch.</translation>
    </message>
    <message>
        <source>Proxies pass it on; they must not make one where the INVITE requires 100rel, but a UAS may.</source>
        <extracomment>199 Early Dialog Terminated, next</extracomment>
        <translation>Proxys leiten sie weiter; sie dürfen keine erzeugen, wenn das INVITE 100rel verlangt, ein UAS aber darf es.</translation>
    </message>
    <message>
        <source>Callers that list 199 in Supported, and only they, may get it when a branch fails.</source>
        <extracomment>199 Early Dialog Terminated, normal</extracomment>
        <translation>Anrufer, die 199 in Supported nennen, und nur sie, können sie erhalten, wenn ein Zweig scheitert.</translation>
    </message>
    <message>
        <source>the status code that ended the branch</source>
        <extracomment>199 Early Dialog Terminated, headers</extracomment>
        <translation>der Statuscode, der den Zweig beendet hat</translation>
    </message>
    <message>
        <source>the tag of the early dialog that ended</source>
        <extracomment>199 Early Dialog Terminated, headers</extracomment>
        <translation>das Tag des beendeten Early Dialogs</translation>
    </message>
    <message>
        <source>a branch is making progress</source>
        <extracomment>199 Early Dialog Terminated, compare</extracomment>
        <translation>ein Zweig kommt voran</translation>
    </message>
    <message>
        <source>final response to a cancelled INVITE</source>
        <extracomment>199 Early Dialog Terminated, compare</extracomment>
        <translation>endgültige Antwort auf ein abgebrochenes INVITE</translation>
    </message>
    <message>
        <source>forking</source>
        <extracomment>199 Early Dialog Terminated, keywords</extracomment>
        <translation>forking</translation>
    </message>
    <message>
        <source>early dialog</source>
        <extracomment>199 Early Dialog Terminated, keywords</extracomment>
        <translation>early dialog</translation>
    </message>
    <message>
        <source>branch ended</source>
        <extracomment>199 Early Dialog Terminated, keywords</extracomment>
        <translation>zweig beendet</translation>
    </message>
    <message>
        <source>The callee answered, or the request was carried out.</source>
        <extracomment>200 OK, causes</extracomment>
        <translation>Der Angerufene hat abgenommen, oder die Anfrage wurde ausgeführt.</translation>
    </message>
    <message>
        <source>A BYE was accepted, or a CANCEL found its transaction, even too late to stop anything.</source>
        <extracomment>200 OK, causes</extracomment>
        <translation>Ein BYE wurde angenommen, oder ein CANCEL hat seine Transaktion gefunden, auch wenn es zu spät kam, um noch etwas aufzuhalten.</translation>
    </message>
    <message>
        <source>A forking proxy passes each 200 to an INVITE on at once and cancels the branches still open.</source>
        <extracomment>200 OK, next</extracomment>
        <translation>Ein Forking-Proxy leitet jede 200 auf ein INVITE sofort weiter und bricht die noch offenen Zweige mit CANCEL ab.</translation>
    </message>
    <message>
        <source>It is the answer one wants.</source>
        <extracomment>200 OK, normal</extracomment>
        <translation>Das ist die gewünschte Antwort.</translation>
    </message>
    <message>
        <source>for an INVITE the address of later requests; for a REGISTER all current bindings</source>
        <extracomment>200 OK, headers</extracomment>
        <translation>bei INVITE die Adresse für spätere Anfragen; bei REGISTER alle Adressen, die jetzt registriert sind</translation>
    </message>
    <message>
        <source>for SUBSCRIBE and PUBLISH the lifetime granted; for REGISTER see expires in each Contact</source>
        <extracomment>200 OK, headers</extracomment>
        <translation>bei SUBSCRIBE und PUBLISH die gewährte Gültigkeitsdauer; bei REGISTER siehe expires in jedem Contact</translation>
    </message>
    <message>
        <source>for INVITE and OPTIONS: methods the other side supports</source>
        <extracomment>200 OK, headers</extracomment>
        <translation>bei INVITE und OPTIONS: von der anderen Seite unterstützte Methoden</translation>
    </message>
    <message>
        <source>for INVITE and OPTIONS: extensions the other side supports</source>
        <extracomment>200 OK, headers</extracomment>
        <translation>bei INVITE und OPTIONS: von der anderen Seite unterstützte Erweiterungen</translation>
    </message>
    <message>
        <source>for PUBLISH the tag of the state just stored</source>
        <extracomment>200 OK, headers</extracomment>
        <translation>bei PUBLISH das Tag des gerade gespeicherten Zustands</translation>
    </message>
    <message>
        <source>for an INVITE the way of later requests, copied from it where present</source>
        <extracomment>200 OK, headers</extracomment>
        <translation>bei INVITE der Weg späterer Anfragen, aus dem INVITE übernommen, falls dort vorhanden</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>success</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation>erfolg</translation>
    </message>
    <message>
        <source>registered</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation>registriert</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>qualify</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation>qualify</translation>
    </message>
    <message>
        <source>drops after 32 seconds</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation>abbruch nach 32 sekunden</translation>
    </message>
    <message>
        <source>missing ack</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation>fehlendes ack</translation>
    </message>
    <message>
        <source>A phone or PBX that follows RFC 3515 or RFC 3265 answers REFER or SUBSCRIBE with it.</source>
        <extracomment>202 Accepted, causes</extracomment>
        <translation>Ein Telefon oder eine TK-Anlage nach RFC 3515 oder RFC 3265 beantwortet damit REFER oder SUBSCRIBE.</translation>
    </message>
    <message>
        <source>A relay has stored a MESSAGE for later or handed it to a network without SIP.</source>
        <extracomment>202 Accepted, causes</extracomment>
        <translation>Ein Relay hat eine MESSAGE für später gespeichert oder einem Netz ohne SIP übergeben.</translation>
    </message>
    <message>
        <source>A server sends a MESSAGE on to a list of addresses.</source>
        <extracomment>202 Accepted, causes</extracomment>
        <translation>Ein Server sendet eine MESSAGE an eine Liste von Adressen weiter.</translation>
    </message>
    <message>
        <source>An old notifier took a SUBSCRIBE, but has not authorized it yet or hides its decision.</source>
        <extracomment>202 Accepted, causes</extracomment>
        <translation>Ein alter Notifier hat ein SUBSCRIBE angenommen, es aber noch nicht autorisiert, oder er verbirgt seine Entscheidung.</translation>
    </message>
    <message>
        <source>For SUBSCRIBE, NOTIFY and REFER treat it as 200.</source>
        <extracomment>202 Accepted, next</extracomment>
        <translation>Bei SUBSCRIBE, NOTIFY und REFER wie 200 behandeln.</translation>
    </message>
    <message>
        <source>After a MESSAGE do not assume that it reached the user.</source>
        <extracomment>202 Accepted, next</extracomment>
        <translation>Nach einer MESSAGE nicht davon ausgehen, dass sie den Teilnehmer erreicht hat.</translation>
    </message>
    <message>
        <source>After a SUBSCRIBE wait for the NOTIFY: Subscription-State tells whether it is active, pending or terminated.</source>
        <extracomment>202 Accepted, next</extracomment>
        <translation>Nach einem SUBSCRIBE auf das NOTIFY warten: Subscription-State zeigt, ob die Subscription active, pending oder terminated ist.</translation>
    </message>
    <message>
        <source>A MESSAGE handed to a store-and-forward relay gets it.</source>
        <extracomment>202 Accepted, normal</extracomment>
        <translation>Eine MESSAGE, die an ein Store-and-Forward-Relay geht, erhält sie.</translation>
    </message>
    <message>
        <source>redirects a call that is not answered yet; a REFER transfers one that is</source>
        <extracomment>202 Accepted, compare</extracomment>
        <translation>leitet einen noch nicht angenommenen Anruf um; ein REFER übergibt ein bestehendes Gespräch</translation>
    </message>
    <message>
        <source>Send 200 to SUBSCRIBE, NOTIFY and REFER, and read a 202 received there as 200.</source>
        <extracomment>202 Accepted, deprecation</extracomment>
        <translation>SUBSCRIBE, NOTIFY und REFER mit 200 beantworten und eine dort empfangene 202 als 200 lesen.</translation>
    </message>
    <message>
        <source>refer accepted</source>
        <extracomment>202 Accepted, keywords</extracomment>
        <translation>refer angenommen</translation>
    </message>
    <message>
        <source>transfer accepted</source>
        <extracomment>202 Accepted, keywords</extracomment>
        <translation>transfer angenommen</translation>
    </message>
    <message>
        <source>store and forward</source>
        <extracomment>202 Accepted, keywords</extracomment>
        <translation>store and forward</translation>
    </message>
    <message>
        <source>sms gateway</source>
        <extracomment>202 Accepted, keywords</extracomment>
        <translation>sms-gateway</translation>
    </message>
    <message>
        <source>The SUBSCRIBE succeeded, and the condition in its Suppress-If-Match holds, so no NOTIFY will follow. Only a SUBSCRIBE within an established dialog can get it.</source>
        <extracomment>204 No Notification, summary</extracomment>
        <translation>Das SUBSCRIBE war erfolgreich, und die Bedingung in seinem Suppress-If-Match ist erfüllt, daher folgt kein NOTIFY. Nur ein SUBSCRIBE in einem bestehenden Dialog kann die 204 erhalten.</translation>
    </message>
    <message>
        <source>The subscriber named the state it has in Suppress-If-Match, and nothing has changed since.</source>
        <extracomment>204 No Notification, causes</extracomment>
        <translation>Der Subscriber hat in Suppress-If-Match den Zustand genannt, den er hat, und seither hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The subscriber sent Suppress-If-Match with *, which always holds, to quiet the subscription.</source>
        <extracomment>204 No Notification, causes</extracomment>
        <translation>Der Subscriber hat Suppress-If-Match mit * gesendet, das immer zutrifft, um die Subscription stummzuschalten.</translation>
    </message>
    <message>
        <source>The subscriber keeps its state and the subscription; after Expires 0 the subscription has ended.</source>
        <extracomment>204 No Notification, next</extracomment>
        <translation>Der Subscriber behält seinen Zustand und die Subscription; nach Expires 0 ist die Subscription beendet.</translation>
    </message>
    <message>
        <source>No NOTIFY follows, now or later, while the condition holds and Subscription-State and other NOTIFY headers stay the same.</source>
        <extracomment>204 No Notification, next</extracomment>
        <translation>Es folgt kein NOTIFY, weder jetzt noch später, solange die Bedingung erfüllt ist und Subscription-State und andere NOTIFY-Header gleich bleiben.</translation>
    </message>
    <message>
        <source>Outside a dialog the notifier must not send it: there a NOTIFY without body follows.</source>
        <extracomment>204 No Notification, next</extracomment>
        <translation>Außerhalb eines Dialogs darf der Notifier sie nicht senden: Dort folgt ein NOTIFY ohne Body.</translation>
    </message>
    <message>
        <source>If a B2BUA on the way insists on a NOTIFY after each SUBSCRIBE, subscribe without the condition.</source>
        <extracomment>204 No Notification, next</extracomment>
        <translation>Verlangt ein B2BUA unterwegs nach jedem SUBSCRIBE ein NOTIFY, das SUBSCRIBE ohne die Bedingung senden.</translation>
    </message>
    <message>
        <source>A conditional refresh whose state is unchanged gets it.</source>
        <extracomment>204 No Notification, normal</extracomment>
        <translation>Eine bedingte Auffrischung mit unverändertem Zustand erhält sie.</translation>
    </message>
    <message>
        <source>lifetime now left to the subscription</source>
        <extracomment>204 No Notification, headers</extracomment>
        <translation>ab jetzt verbleibende Gültigkeitsdauer der Subscription</translation>
    </message>
    <message>
        <source>a NOTIFY follows a SUBSCRIBE</source>
        <extracomment>204 No Notification, compare</extracomment>
        <translation>auf ein SUBSCRIBE folgt ein NOTIFY</translation>
    </message>
    <message>
        <source>suppress-if-match</source>
        <extracomment>204 No Notification, keywords</extracomment>
        <translation>suppress-if-match</translation>
    </message>
    <message>
        <source>etag</source>
        <extracomment>204 No Notification, keywords</extracomment>
        <translation>etag</translation>
    </message>
    <message>
        <source>conditional subscription</source>
        <extracomment>204 No Notification, keywords</extracomment>
        <translation>bedingte subscription</translation>
    </message>
    <message>
        <source>no notify</source>
        <extracomment>204 No Notification, keywords</extracomment>
        <translation>kein notify</translation>
    </message>
    <message>
        <source>The address leads to several places, listed in Contact. The caller, or its user, picks one and tries there.</source>
        <extracomment>300 Multiple Choices, summary</extracomment>
        <translation>Die Adresse führt zu mehreren Zielen, aufgeführt in Contact. Das anrufende Gerät oder der Teilnehmer wählt eines aus und versucht es dort.</translation>
    </message>
    <message>
        <source>A redirect server knows several addresses of the user.</source>
        <extracomment>300 Multiple Choices, causes</extracomment>
        <translation>Ein Redirect-Server kennt mehrere Adressen des Teilnehmers.</translation>
    </message>
    <message>
        <source>A routing server returns a list of gateways to try.</source>
        <extracomment>300 Multiple Choices, causes</extracomment>
        <translation>Ein Routing-Server liefert eine Liste von Gateways, die zu versuchen sind.</translation>
    </message>
    <message>
        <source>The caller picks a Contact by itself or asks its user.</source>
        <extracomment>300 Multiple Choices, next</extracomment>
        <translation>Das anrufende Gerät wählt selbst einen Contact oder fragt den Teilnehmer.</translation>
    </message>
    <message>
        <source>A proxy responsible for the called address may try the contacts itself instead of passing the response on.</source>
        <extracomment>300 Multiple Choices, next</extracomment>
        <translation>Ein Proxy, der für die gerufene Adresse zuständig ist, darf es selbst bei den Contacts versuchen, statt die Antwort weiterzuleiten.</translation>
    </message>
    <message>
        <source>A redirect server answers so by design.</source>
        <extracomment>300 Multiple Choices, normal</extracomment>
        <translation>Für einen Redirect-Server ist das die vorgesehene Antwort.</translation>
    </message>
    <message>
        <source>the places to choose from</source>
        <extracomment>300 Multiple Choices, headers</extracomment>
        <translation>die Ziele zur Auswahl</translation>
    </message>
    <message>
        <source>the redirecting server&apos;s signed statement of which address redirected the call</source>
        <extracomment>300 Multiple Choices, headers</extracomment>
        <translation>signierte Angabe des umleitenden Servers, welche Adresse den Anruf umgeleitet hat</translation>
    </message>
    <message>
        <source>the user is elsewhere for now; mostly a single address</source>
        <extracomment>300 Multiple Choices, compare</extracomment>
        <translation>der Teilnehmer ist vorübergehend woanders; meist eine einzige Adresse</translation>
    </message>
    <message>
        <source>several users fit, and only a person can choose</source>
        <extracomment>300 Multiple Choices, compare</extracomment>
        <translation>mehrere Teilnehmer passen, und nur ein Mensch kann wählen</translation>
    </message>
    <message>
        <source>redirect</source>
        <extracomment>300 Multiple Choices, keywords</extracomment>
        <translation>umleitung weiterleitung redirect</translation>
    </message>
    <message>
        <source>contact list</source>
        <extracomment>300 Multiple Choices, keywords</extracomment>
        <translation>contact-liste</translation>
    </message>
    <message>
        <source>forking by the caller</source>
        <extracomment>300 Multiple Choices, keywords</extracomment>
        <translation>forking durch den anrufer</translation>
    </message>
    <message>
        <source>The user is no longer at this address and has a new one for good. The caller should call the address in Contact and remember it.</source>
        <extracomment>301 Moved Permanently, summary</extracomment>
        <translation>Der Teilnehmer ist unter dieser Adresse nicht mehr zu erreichen und hat dauerhaft eine neue. Der Anrufer sollte die Adresse in Contact anrufen und sie sich merken.</translation>
    </message>
    <message>
        <source>The user or number has moved and the server has been told.</source>
        <extracomment>301 Moved Permanently, causes</extracomment>
        <translation>Der Teilnehmer oder die Nummer ist umgezogen, und der Server weiß davon.</translation>
    </message>
    <message>
        <source>A provider routes callers to a new domain.</source>
        <extracomment>301 Moved Permanently, causes</extracomment>
        <translation>Ein Provider lenkt Anrufer auf eine neue Domain um.</translation>
    </message>
    <message>
        <source>A gateway got cause 22 (number changed) together with the new number.</source>
        <extracomment>301 Moved Permanently, causes</extracomment>
        <translation>Ein Gateway hat den Cause-Wert 22 (Number Changed) zusammen mit der neuen Nummer bekommen.</translation>
    </message>
    <message>
        <source>A proxy responsible for the called address may follow the Contact itself.</source>
        <extracomment>301 Moved Permanently, next</extracomment>
        <translation>Ein Proxy, der für die gerufene Adresse zuständig ist, darf dem Contact selbst folgen.</translation>
    </message>
    <message>
        <source>the new address</source>
        <extracomment>301 Moved Permanently, headers</extracomment>
        <translation>die neue Adresse</translation>
    </message>
    <message>
        <source>only for now</source>
        <extracomment>301 Moved Permanently, compare</extracomment>
        <translation>nur vorübergehend</translation>
    </message>
    <message>
        <source>gone without a new address</source>
        <extracomment>301 Moved Permanently, compare</extracomment>
        <translation>nicht mehr vorhanden, ohne neue Adresse</translation>
    </message>
    <message>
        <source>new number</source>
        <extracomment>301 Moved Permanently, keywords</extracomment>
        <translation>neue rufnummer</translation>
    </message>
    <message>
        <source>ported</source>
        <extracomment>301 Moved Permanently, keywords</extracomment>
        <translation>portiert</translation>
    </message>
    <message>
        <source>renumbering</source>
        <extracomment>301 Moved Permanently, keywords</extracomment>
        <translation>umnummerierung rufnummernänderung</translation>
    </message>
    <message>
        <source>The user is elsewhere for now. The caller tries the address in Contact; without a lifetime it is good for this call only.</source>
        <extracomment>302 Moved Temporarily, summary</extracomment>
        <translation>Der Teilnehmer ist vorübergehend woanders. Der Anrufer versucht es unter der Adresse in Contact; ohne Gültigkeitsdauer gilt sie nur für diesen Anruf.</translation>
    </message>
    <message>
        <source>Call forwarding is set on the phone.</source>
        <extracomment>302 Moved Temporarily, causes</extracomment>
        <translation>Am Telefon ist eine Rufumleitung eingerichtet.</translation>
    </message>
    <message>
        <source>A routing or number portability server answers with the route.</source>
        <extracomment>302 Moved Temporarily, causes</extracomment>
        <translation>Ein Server für Routing oder Rufnummernportierung antwortet mit der Route.</translation>
    </message>
    <message>
        <source>A PBX deflects the call.</source>
        <extracomment>302 Moved Temporarily, causes</extracomment>
        <translation>Eine TK-Anlage lenkt den Anruf um (Call Deflection).</translation>
    </message>
    <message>
        <source>The called address stays, but another server or transport should be used.</source>
        <extracomment>302 Moved Temporarily, causes</extracomment>
        <translation>Die gerufene Adresse bleibt, aber ein anderer Server oder Transport sollte benutzt werden.</translation>
    </message>
    <message>
        <source>A registrar redirects a REGISTER to another address.</source>
        <extracomment>302 Moved Temporarily, causes</extracomment>
        <translation>Ein Registrar leitet ein REGISTER an eine andere Adresse um.</translation>
    </message>
    <message>
        <source>The caller, or a proxy responsible for the called address, calls the Contact; the first call is over.</source>
        <extracomment>302 Moved Temporarily, next</extracomment>
        <translation>Der Anrufer oder ein Proxy, der für die gerufene Adresse zuständig ist, ruft den Contact an; der erste Anruf ist vorbei.</translation>
    </message>
    <message>
        <source>Without a lifetime the address must not be kept for later calls.</source>
        <extracomment>302 Moved Temporarily, next</extracomment>
        <translation>Ohne Gültigkeitsdauer darf die Adresse nicht für spätere Anrufe behalten werden.</translation>
    </message>
    <message>
        <source>A phone with call forwarding and a routing server both answer so by design.</source>
        <extracomment>302 Moved Temporarily, normal</extracomment>
        <translation>Ein Telefon mit Rufumleitung und ein Routing-Server antworten beide planmäßig so.</translation>
    </message>
    <message>
        <source>where to go instead</source>
        <extracomment>302 Moved Temporarily, headers</extracomment>
        <translation>wohin es stattdessen geht</translation>
    </message>
    <message>
        <source>how long the new address holds; expires in a Contact takes precedence</source>
        <extracomment>302 Moved Temporarily, headers</extracomment>
        <translation>wie lange die neue Adresse gilt; expires in einem Contact hat Vorrang</translation>
    </message>
    <message>
        <source>the proxy forwards; the caller just waits</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation>der Proxy leitet weiter; der Anrufer wartet nur</translation>
    </message>
    <message>
        <source>old answer to REFER, which transfers a call that is already up</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation>alte Antwort auf REFER, das ein bestehendes Gespräch übergibt</translation>
    </message>
    <message>
        <source>several places, and the caller or its user chooses</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation>mehrere Ziele; der Anrufer oder sein Gerät wählt</translation>
    </message>
    <message>
        <source>for good</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>never defined</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation>nie definiert</translation>
    </message>
    <message>
        <source>through this proxy, to the same address</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation>über diesen Proxy, zur selben Adresse</translation>
    </message>
    <message>
        <source>lcr</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation>lcr</translation>
    </message>
    <message>
        <source>least cost routing</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation>least cost routing</translation>
    </message>
    <message>
        <source>number portability</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation>rufnummernportierung</translation>
    </message>
    <message>
        <source>dip</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation>dip</translation>
    </message>
    <message>
        <source>refer</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation>refer</translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation>transfer</translation>
    </message>
    <message>
        <source>A redirect code that only the grammar of RFC 2543 lists, without a definition. A client treats it as 300.</source>
        <extracomment>303 See Other, summary</extracomment>
        <translation>Ein Umleitungscode, der nur in der Grammatik von RFC 2543 steht, ohne Definition. Ein Client behandelt ihn wie 300.</translation>
    </message>
    <message>
        <source>the registered way to redirect</source>
        <extracomment>303 See Other, compare</extracomment>
        <translation>der registrierte Code für eine Umleitung</translation>
    </message>
    <message>
        <source>It stands in the grammar of RFC 2543 only; RFC 3261 replaced that document and left it out.</source>
        <extracomment>303 See Other, deprecation</extracomment>
        <translation>Der Code steht nur in der Grammatik von RFC 2543; RFC 3261 hat dieses Dokument ersetzt und ihn weggelassen.</translation>
    </message>
    <message>
        <source>Send 302 with Contact; read a 303 received as 300.</source>
        <extracomment>303 See Other, deprecation</extracomment>
        <translation>302 mit Contact senden; eine empfangene 303 als 300 lesen.</translation>
    </message>
    <message>
        <source>http</source>
        <extracomment>303 See Other, keywords</extracomment>
        <translation>http</translation>
    </message>
    <message>
        <source>The called party wants this request to come through the proxy named in Contact. Only the called side itself may ask so.</source>
        <extracomment>305 Use Proxy, summary</extracomment>
        <translation>Die gerufene Seite will, dass diese Anfrage über den in Contact genannten Proxy kommt. Nur die gerufene Seite selbst darf das verlangen.</translation>
    </message>
    <message>
        <source>The called side accepts calls through one proxy only; hardly ever seen.</source>
        <extracomment>305 Use Proxy, causes</extracomment>
        <translation>Die gerufene Seite nimmt Anrufe nur über einen bestimmten Proxy an; kommt kaum vor.</translation>
    </message>
    <message>
        <source>The caller repeats this one request through the proxy in Contact.</source>
        <extracomment>305 Use Proxy, next</extracomment>
        <translation>Der Anrufer wiederholt nur diese eine Anfrage über den Proxy in Contact.</translation>
    </message>
    <message>
        <source>A proxy must not make this response.</source>
        <extracomment>305 Use Proxy, next</extracomment>
        <translation>Ein Proxy darf diese Antwort nicht erzeugen.</translation>
    </message>
    <message>
        <source>the proxy to go through</source>
        <extracomment>305 Use Proxy, headers</extracomment>
        <translation>der Proxy, über den es gehen soll</translation>
    </message>
    <message>
        <source>to another address</source>
        <extracomment>305 Use Proxy, compare</extracomment>
        <translation>an eine andere Adresse</translation>
    </message>
    <message>
        <source>outbound proxy</source>
        <extracomment>305 Use Proxy, keywords</extracomment>
        <translation>outbound proxy</translation>
    </message>
    <message>
        <source>The call failed, but other services are possible and described in the body. In mobile networks it is mainly met with emergency calls.</source>
        <extracomment>380 Alternative Service, summary</extracomment>
        <translation>Der Anruf ist gescheitert, aber andere Dienste sind möglich und im Body beschrieben. In Mobilfunknetzen kommt der Code vor allem bei Notrufen vor.</translation>
    </message>
    <message>
        <source>A mobile network tells a phone to place an emergency call in another way.</source>
        <extracomment>380 Alternative Service, causes</extracomment>
        <translation>Ein Mobilfunknetz weist ein Telefon an, den Notruf auf anderem Weg abzusetzen.</translation>
    </message>
    <message>
        <source>The called side describes another service that it can offer.</source>
        <extracomment>380 Alternative Service, causes</extracomment>
        <translation>Die gerufene Seite beschreibt einen anderen Dienst, den sie anbieten kann.</translation>
    </message>
    <message>
        <source>A client that does not know the code treats it as 300.</source>
        <extracomment>380 Alternative Service, next</extracomment>
        <translation>Ein Client, der den Code nicht kennt, behandelt ihn wie 300.</translation>
    </message>
    <message>
        <source>what kind of description the body is; required wherever there is a body</source>
        <extracomment>380 Alternative Service, headers</extracomment>
        <translation>welche Art von Beschreibung der Body ist; Pflicht, sobald es einen Body gibt</translation>
    </message>
    <message>
        <source>ims</source>
        <extracomment>380 Alternative Service, keywords</extracomment>
        <translation>ims</translation>
    </message>
    <message>
        <source>emergency call</source>
        <extracomment>380 Alternative Service, keywords</extracomment>
        <translation>notruf</translation>
    </message>
    <message>
        <source>volte</source>
        <extracomment>380 Alternative Service, keywords</extracomment>
        <translation>volte</translation>
    </message>
    <message>
        <source>3gpp-ims+xml</source>
        <extracomment>380 Alternative Service, keywords</extracomment>
        <translation>3gpp-ims+xml</translation>
    </message>
    <message>
        <source>sos</source>
        <extracomment>380 Alternative Service, keywords</extracomment>
        <translation>sos</translation>
    </message>
    <message>
        <source>The request could not be understood because of a fault in its syntax. The reason phrase should name the fault. It also stands in for every 4xx code that a client does not know.</source>
        <extracomment>400 Bad Request, summary</extracomment>
        <translation>Die Anfrage war wegen eines Syntaxfehlers nicht zu verstehen. Die Reason-Phrase sollte den Fehler nennen. Der Code steht auch für jeden 4xx-Code, den ein Client nicht kennt.</translation>
    </message>
    <message>
        <source>A session border controller refuses a message that breaks its rules.</source>
        <extracomment>400 Bad Request, causes</extracomment>
        <translation>Ein Session Border Controller (SBC) lehnt eine Nachricht ab, die gegen seine Regeln verstößt.</translation>
    </message>
    <message>
        <source>A REGISTER has Contact: * together with other contacts or with Expires other than 0.</source>
        <extracomment>400 Bad Request, causes</extracomment>
        <translation>Ein REGISTER enthält Contact: * zusammen mit anderen Contacts oder mit einem anderen Expires als 0.</translation>
    </message>
    <message>
        <source>A REFER without exactly one Refer-To, a second Replaces, or a sips address with a sip Contact.</source>
        <extracomment>400 Bad Request, causes</extracomment>
        <translation>Ein REFER mit keinem oder mehr als einem Refer-To, ein zweites Replaces oder eine sips-Adresse mit einem sip-Contact.</translation>
    </message>
    <message>
        <source>The client should not send the same request to this server again; another server may take it.</source>
        <extracomment>400 Bad Request, next</extracomment>
        <translation>Der Client sollte dieselbe Anfrage nicht noch einmal an diesen Server senden; ein anderer Server nimmt sie vielleicht an.</translation>
    </message>
    <message>
        <source>A proxy should ignore a malformed header that it does not need, and pass it on.</source>
        <extracomment>400 Bad Request, next</extracomment>
        <translation>Ein Proxy sollte einen fehlerhaften Header, den er nicht braucht, ignorieren und mit weiterleiten.</translation>
    </message>
    <message>
        <source>what was wrong, if the phrase does not say</source>
        <extracomment>400 Bad Request, headers</extracomment>
        <translation>was falsch war, falls die Reason-Phrase es nicht sagt</translation>
    </message>
    <message>
        <source>reserved, without meaning</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation>reserviert, ohne Bedeutung</translation>
    </message>
    <message>
        <source>dropped; was about REGISTER</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation>gestrichen; betraf REGISTER</translation>
    </message>
    <message>
        <source>dropped; was about Content-Length</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation>gestrichen; betraf Content-Length</translation>
    </message>
    <message>
        <source>the entity tag is well formed, but no longer known</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation>das Entity-Tag ist wohlgeformt, aber nicht mehr bekannt</translation>
    </message>
    <message>
        <source>only the scheme of the URI is unknown</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation>nur das Schema der URI ist unbekannt</translation>
    </message>
    <message>
        <source>well formed, but needs an extension</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation>wohlgeformt, braucht aber eine Erweiterung</translation>
    </message>
    <message>
        <source>the SIP version is not supported</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation>die SIP-Version wird nicht unterstützt</translation>
    </message>
    <message>
        <source>malformed</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation>fehlerhafte nachricht</translation>
    </message>
    <message>
        <source>syntax error</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation>syntaxfehler</translation>
    </message>
    <message>
        <source>missing header</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation>fehlender header</translation>
    </message>
    <message>
        <source>parse error</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation>parse error</translation>
    </message>
    <message>
        <source>bad cseq</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation>falsche cseq</translation>
    </message>
    <message>
        <source>missing from tag</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation>from-tag fehlt</translation>
    </message>
    <message>
        <source>The server that answers, often a registrar, wants the request repeated with credentials. The first one in an exchange is a normal challenge, not an error.</source>
        <extracomment>401 Unauthorized, summary</extracomment>
        <translation>Der antwortende Server, oft ein Registrar, will die Anfrage noch einmal mit Zugangsdaten. Die erste 401 ist eine normale Challenge, kein Fehler.</translation>
    </message>
    <message>
        <source>The first request carried no credentials yet: the normal challenge.</source>
        <extracomment>401 Unauthorized, causes</extracomment>
        <translation>Die erste Anfrage enthielt noch keine Zugangsdaten: die normale Challenge.</translation>
    </message>
    <message>
        <source>The nonce was too old; the challenge may say so with stale=true, but many servers leave it out.</source>
        <extracomment>401 Unauthorized, causes</extracomment>
        <translation>Die Nonce war zu alt; die Challenge kann das mit stale=true sagen, aber viele Server lassen es weg.</translation>
    </message>
    <message>
        <source>The client does not know the algorithm or qop that is asked for.</source>
        <extracomment>401 Unauthorized, causes</extracomment>
        <translation>Der Client kennt den verlangten Algorithmus oder die verlangte qop nicht.</translation>
    </message>
    <message>
        <source>The client repeats the request with Authorization: same Call-ID, From and To, but CSeq one higher.</source>
        <extracomment>401 Unauthorized, next</extracomment>
        <translation>Der Client wiederholt die Anfrage mit Authorization: gleiche Call-ID, gleiches From und To, aber CSeq um eins höher.</translation>
    </message>
    <message>
        <source>Of several challenges for one realm the client should answer the topmost one it supports.</source>
        <extracomment>401 Unauthorized, next</extracomment>
        <translation>Von mehreren Challenges für einen Realm sollte der Client die oberste beantworten, die er unterstützt.</translation>
    </message>
    <message>
        <source>The first 401 to a REGISTER or INVITE asks for credentials; the repeated request should succeed.</source>
        <extracomment>401 Unauthorized, normal</extracomment>
        <translation>Die erste 401 auf ein REGISTER oder INVITE verlangt Zugangsdaten; die wiederholte Anfrage sollte gelingen.</translation>
    </message>
    <message>
        <source>realm, nonce, algorithm, stale=true when only the nonce was too old; with Bearer, perhaps the server that issues tokens</source>
        <extracomment>401 Unauthorized, headers</extracomment>
        <translation>Realm, Nonce, Algorithmus, stale=true, wenn nur die Nonce zu alt war; bei Bearer eventuell der Server, der Tokens ausstellt</translation>
    </message>
    <message>
        <source>challenges of proxies that a forking proxy merged in</source>
        <extracomment>401 Unauthorized, headers</extracomment>
        <translation>Challenges von Proxys, die ein Forking-Proxy mit aufgenommen hat</translation>
    </message>
    <message>
        <source>a proxy asks: Proxy-Authenticate and Proxy-Authorization</source>
        <extracomment>401 Unauthorized, compare</extracomment>
        <translation>ein Proxy verlangt sie: Proxy-Authenticate und Proxy-Authorization</translation>
    </message>
    <message>
        <source>a security mechanism has to be agreed on first</source>
        <extracomment>401 Unauthorized, compare</extracomment>
        <translation>zuerst ist ein Sicherheitsmechanismus zu vereinbaren</translation>
    </message>
    <message>
        <source>wrong password</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation>falsches passwort zugangsdaten falsch</translation>
    </message>
    <message>
        <source>stale nonce</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation>veraltete nonce</translation>
    </message>
    <message>
        <source>digest</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation>digest</translation>
    </message>
    <message>
        <source>realm</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation>realm</translation>
    </message>
    <message>
        <source>register loop</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation>register-schleife</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation>authentifizierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>bearer</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation>bearer</translation>
    </message>
    <message>
        <source>algorithm</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation>algorithmus</translation>
    </message>
    <message>
        <source>md5</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation>md5</translation>
    </message>
    <message>
        <source>sha-256</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation>sha-256</translation>
    </message>
    <message>
        <source>Set aside for later use; no document says what it means. A client treats it as 400.</source>
        <extracomment>402 Payment Required, summary</extracomment>
        <translation>Für spätere Verwendung reserviert; kein Dokument sagt, was der Code bedeutet. Ein Client behandelt ihn wie 400.</translation>
    </message>
    <message>
        <source>Some prepaid platforms send it when the credit is used up, which no standard says.</source>
        <extracomment>402 Payment Required, causes</extracomment>
        <translation>Manche Prepaid-Plattformen senden 402, wenn das Guthaben aufgebraucht ist; in keinem Standard steht das.</translation>
    </message>
    <message>
        <source>The client should not send the same request to this server again.</source>
        <extracomment>402 Payment Required, next</extracomment>
        <translation>Der Client sollte dieselbe Anfrage nicht noch einmal an diesen Server senden.</translation>
    </message>
    <message>
        <source>the message is malformed</source>
        <extracomment>402 Payment Required, compare</extracomment>
        <translation>die Nachricht ist fehlerhaft</translation>
    </message>
    <message>
        <source>prepaid</source>
        <extracomment>402 Payment Required, keywords</extracomment>
        <translation>prepaid</translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>402 Payment Required, keywords</extracomment>
        <translation>guthaben</translation>
    </message>
    <message>
        <source>balance</source>
        <extracomment>402 Payment Required, keywords</extracomment>
        <translation>kontostand</translation>
    </message>
    <message>
        <source>billing</source>
        <extracomment>402 Payment Required, keywords</extracomment>
        <translation>abrechnung</translation>
    </message>
    <message>
        <source>out of funds</source>
        <extracomment>402 Payment Required, keywords</extracomment>
        <translation>guthaben aufgebraucht</translation>
    </message>
    <message>
        <source>The caller&apos;s IP address is not on the server&apos;s list, or the caller ID is not allowed on this trunk.</source>
        <extracomment>403 Forbidden, causes</extracomment>
        <translation>Die IP-Adresse des Anrufers steht nicht auf der Liste des Servers, oder die Absendernummer ist auf diesem Trunk nicht erlaubt.</translation>
    </message>
    <message>
        <source>Stale Date: the Date or iat of a signed call is too old; check the clocks.</source>
        <extracomment>403 Forbidden, causes</extracomment>
        <translation>Stale Date: Date oder iat eines signierten Anrufs ist zu alt; die Uhren prüfen.</translation>
    </message>
    <message>
        <source>The client should not repeat the request; the phrase, Warning or Reason may tell why.</source>
        <extracomment>403 Forbidden, next</extracomment>
        <translation>Der Client sollte die Anfrage nicht wiederholen; Reason-Phrase, Warning oder Reason nennen vielleicht den Grund.</translation>
    </message>
    <message>
        <source>A forking proxy may still get an answer from another branch.</source>
        <extracomment>403 Forbidden, next</extracomment>
        <translation>Ein Forking-Proxy kann noch eine Antwort aus einem anderen Zweig bekommen.</translation>
    </message>
    <message>
        <source>why the request was refused</source>
        <extracomment>403 Forbidden, headers</extracomment>
        <translation>warum die Anfrage abgelehnt wurde</translation>
    </message>
    <message>
        <source>Q.850 cause behind a gateway, such as 21 call rejected</source>
        <extracomment>403 Forbidden, headers</extracomment>
        <translation>Q.850-Cause-Wert hinter einem Gateway, etwa 21 (Call Rejected)</translation>
    </message>
    <message>
        <source>the priority value itself is unknown</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation>der Prioritätswert selbst ist unbekannt</translation>
    </message>
    <message>
        <source>refused only because the caller is anonymous</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation>nur abgelehnt, weil der Anrufer anonym ist</translation>
    </message>
    <message>
        <source>the recipients of a list have not agreed</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation>die Empfänger einer Liste haben nicht zugestimmt</translation>
    </message>
    <message>
        <source>the user said no, and no other phone is tried</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation>der Teilnehmer hat abgelehnt, und es wird bei keinem anderen Telefon versucht</translation>
    </message>
    <message>
        <source>the called person marked the call as unwanted</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation>der Angerufene hat den Anruf als unerwünscht gemeldet</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation>nicht erlaubt keine berechtigung</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>acl</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation>acl</translation>
    </message>
    <message>
        <source>ip not whitelisted</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation>ip nicht freigeschaltet</translation>
    </message>
    <message>
        <source>caller id not permitted</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation>absenderrufnummer nicht erlaubt</translation>
    </message>
    <message>
        <source>call rejected</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation>anruf abgewiesen</translation>
    </message>
    <message>
        <source>international barred</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation>ausland gesperrt</translation>
    </message>
    <message>
        <source>stale date</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation>stale date</translation>
    </message>
    <message>
        <source>Nobody of that name or number exists at this domain, or the domain is not one this server is responsible for.</source>
        <extracomment>404 Not Found, summary</extracomment>
        <translation>Unter diesem Namen oder dieser Nummer gibt es in dieser Domain niemanden, oder dieser Server ist für die Domain nicht zuständig.</translation>
    </message>
    <message>
        <source>The number is not in the dial plan, or in the wrong format.</source>
        <extracomment>404 Not Found, causes</extracomment>
        <translation>Die Rufnummer steht nicht im Wählplan oder hat das falsche Format.</translation>
    </message>
    <message>
        <source>The user does not exist in the domain; in a REGISTER, the To address does not belong to it.</source>
        <extracomment>404 Not Found, causes</extracomment>
        <translation>Den Teilnehmer gibt es in der Domain nicht; bei einem REGISTER gehört die To-Adresse nicht zu ihr.</translation>
    </message>
    <message>
        <source>The call arrived at the wrong server or context.</source>
        <extracomment>404 Not Found, causes</extracomment>
        <translation>Der Anruf ist beim falschen Server oder im falschen Context angekommen.</translation>
    </message>
    <message>
        <source>A gateway translates cause 1, unallocated number.</source>
        <extracomment>404 Not Found, causes</extracomment>
        <translation>Ein Gateway übersetzt den Q.850-Cause-Wert 1 (Unallocated Number).</translation>
    </message>
    <message>
        <source>A device gets a Request-URI that it takes no requests for, such as an old contact.</source>
        <extracomment>404 Not Found, causes</extracomment>
        <translation>Ein Gerät bekommt eine Request-URI, für die es keine Anfragen annimmt, etwa einen alten Contact.</translation>
    </message>
    <message>
        <source>The client should not repeat the request unchanged; another server may answer differently.</source>
        <extracomment>404 Not Found, next</extracomment>
        <translation>Der Client sollte die Anfrage nicht unverändert wiederholen; ein anderer Server antwortet vielleicht anders.</translation>
    </message>
    <message>
        <source>Inside a dialog it ends the dialog: the peer rejects the address that it gave in Contact.</source>
        <extracomment>404 Not Found, next</extracomment>
        <translation>Innerhalb eines Dialogs beendet der Code den Dialog: Die Gegenseite weist die Adresse ab, die sie selbst in Contact angegeben hat.</translation>
    </message>
    <message>
        <source>In answer to a NOTIFY or a refreshing SUBSCRIBE it ends the subscription.</source>
        <extracomment>404 Not Found, next</extracomment>
        <translation>Als Antwort auf ein NOTIFY oder ein auffrischendes SUBSCRIBE beendet der Code die Subscription.</translation>
    </message>
    <message>
        <source>Q.850 cause behind a gateway, such as 1 unallocated number</source>
        <extracomment>404 Not Found, headers</extracomment>
        <translation>Q.850-Cause-Wert hinter einem Gateway, etwa 1 (Unallocated Number)</translation>
    </message>
    <message>
        <source>an announcement or page about the error</source>
        <extracomment>404 Not Found, headers</extracomment>
        <translation>eine Ansage oder Seite zum Fehler</translation>
    </message>
    <message>
        <source>when the called party expects to be reachable</source>
        <extracomment>404 Not Found, headers</extracomment>
        <translation>wann die gerufene Seite voraussichtlich erreichbar ist</translation>
    </message>
    <message>
        <source>known to be gone for good</source>
        <extracomment>404 Not Found, compare</extracomment>
        <translation>bekanntermaßen auf Dauer weg</translation>
    </message>
    <message>
        <source>not even the scheme of the address is known</source>
        <extracomment>404 Not Found, compare</extracomment>
        <translation>nicht einmal das Schema der Adresse ist bekannt</translation>
    </message>
    <message>
        <source>the user exists but cannot be reached now</source>
        <extracomment>404 Not Found, compare</extracomment>
        <translation>den Teilnehmer gibt es, er ist aber gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>the number is too short</source>
        <extracomment>404 Not Found, compare</extracomment>
        <translation>die Rufnummer ist zu kurz</translation>
    </message>
    <message>
        <source>exists nowhere, and that is certain</source>
        <extracomment>404 Not Found, compare</extracomment>
        <translation>existiert nirgends, und das ist sicher</translation>
    </message>
    <message>
        <source>unallocated</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation>nicht vergeben</translation>
    </message>
    <message>
        <source>unassigned</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation>nicht zugeteilt</translation>
    </message>
    <message>
        <source>invalid number</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation>ungültige rufnummer</translation>
    </message>
    <message>
        <source>wrong dial plan</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation>falscher wählplan</translation>
    </message>
    <message>
        <source>no such user</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation>teilnehmer nutzer existiert nicht</translation>
    </message>
    <message>
        <source>user unknown</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation>teilnehmer unbekannt</translation>
    </message>
    <message>
        <source>context not found</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation>context nicht gefunden</translation>
    </message>
    <message>
        <source>The server knows the method but does not allow it at this address. Allow lists the methods that work there.</source>
        <extracomment>405 Method Not Allowed, summary</extracomment>
        <translation>Der Server kennt die Methode, lässt sie an dieser Adresse aber nicht zu. Allow führt die Methoden auf, die dort gehen.</translation>
    </message>
    <message>
        <source>A feature is switched off on a trunk.</source>
        <extracomment>405 Method Not Allowed, causes</extracomment>
        <translation>Auf einem Trunk ist eine Funktion abgeschaltet.</translation>
    </message>
    <message>
        <source>The client uses a method that Allow lists, or does without.</source>
        <extracomment>405 Method Not Allowed, next</extracomment>
        <translation>Der Client verwendet eine Methode, die in Allow steht, oder verzichtet auf die abgelehnte.</translation>
    </message>
    <message>
        <source>the methods that may be used instead</source>
        <extracomment>405 Method Not Allowed, headers</extracomment>
        <translation>die Methoden, die stattdessen erlaubt sind</translation>
    </message>
    <message>
        <source>the server does not know the method at all</source>
        <extracomment>405 Method Not Allowed, compare</extracomment>
        <translation>der Server kennt die Methode gar nicht</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>405 Method Not Allowed, keywords</extracomment>
        <translation>options</translation>
    </message>
    <message>
        <source>info</source>
        <extracomment>405 Method Not Allowed, keywords</extracomment>
        <translation>info</translation>
    </message>
    <message>
        <source>publish</source>
        <extracomment>405 Method Not Allowed, keywords</extracomment>
        <translation>publish</translation>
    </message>
    <message>
        <source>refer not allowed</source>
        <extracomment>405 Method Not Allowed, keywords</extracomment>
        <translation>refer nicht erlaubt</translation>
    </message>
    <message>
        <source>The server can only answer with a body of a kind that the Accept header of the request rules out.</source>
        <extracomment>406 Not Acceptable, summary</extracomment>
        <translation>Der Server kann nur mit einem Body antworten, dessen Art der Accept-Header der Anfrage ausschließt.</translation>
    </message>
    <message>
        <source>A SUBSCRIBE accepts only formats that the server cannot produce.</source>
        <extracomment>406 Not Acceptable, causes</extracomment>
        <translation>Ein SUBSCRIBE akzeptiert nur Formate, die der Server nicht erzeugen kann.</translation>
    </message>
    <message>
        <source>The Accept header leaves out what the server would send.</source>
        <extracomment>406 Not Acceptable, causes</extracomment>
        <translation>Im Accept-Header fehlt, was der Server senden würde.</translation>
    </message>
    <message>
        <source>A gateway should try to repair the request first; else it maps 406 to cause 79.</source>
        <extracomment>406 Not Acceptable, next</extracomment>
        <translation>Ein Gateway sollte zuerst versuchen, die Anfrage zu berichtigen; sonst macht es aus 406 den Cause-Wert 79.</translation>
    </message>
    <message>
        <source>about the body of the request</source>
        <extracomment>406 Not Acceptable, compare</extracomment>
        <translation>betrifft den Body der Anfrage</translation>
    </message>
    <message>
        <source>about the session that is offered</source>
        <extracomment>406 Not Acceptable, compare</extracomment>
        <translation>betrifft die angebotene Sitzung</translation>
    </message>
    <message>
        <source>about the session, at all devices</source>
        <extracomment>406 Not Acceptable, compare</extracomment>
        <translation>betrifft die Sitzung, und zwar für alle Geräte</translation>
    </message>
    <message>
        <source>accept header</source>
        <extracomment>406 Not Acceptable, keywords</extracomment>
        <translation>accept-header</translation>
    </message>
    <message>
        <source>content negotiation</source>
        <extracomment>406 Not Acceptable, keywords</extracomment>
        <translation>content negotiation</translation>
    </message>
    <message>
        <source>subscribe body</source>
        <extracomment>406 Not Acceptable, keywords</extracomment>
        <translation>subscribe-body</translation>
    </message>
    <message>
        <source>The first request carried no credentials for the proxy yet: the normal challenge.</source>
        <extracomment>407 Proxy Authentication Required, causes</extracomment>
        <translation>Die erste Anfrage enthielt noch keine Zugangsdaten für den Proxy: die normale Challenge.</translation>
    </message>
    <message>
        <source>The trunk is set up without authentication, but the provider wants it.</source>
        <extracomment>407 Proxy Authentication Required, causes</extracomment>
        <translation>Der Trunk ist ohne Authentifizierung eingerichtet, aber der Provider verlangt sie.</translation>
    </message>
    <message>
        <source>A later request of the call, such as BYE, came without credentials.</source>
        <extracomment>407 Proxy Authentication Required, causes</extracomment>
        <translation>Eine spätere Anfrage des Gesprächs, etwa BYE, kam ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>The client repeats the request with Proxy-Authorization: same Call-ID, From and To, but CSeq one higher.</source>
        <extracomment>407 Proxy Authentication Required, next</extracomment>
        <translation>Der Client wiederholt die Anfrage mit Proxy-Authorization: gleiche Call-ID, gleiches From und To, aber CSeq um eins höher.</translation>
    </message>
    <message>
        <source>One request may need credentials for proxies and end server; later requests of the call should carry the proxy&apos;s, too.</source>
        <extracomment>407 Proxy Authentication Required, next</extracomment>
        <translation>Eine Anfrage kann Zugangsdaten für Proxys und den Zielserver brauchen; spätere Anfragen des Gesprächs sollten auch die für den Proxy enthalten.</translation>
    </message>
    <message>
        <source>The first 407 to an INVITE asks for credentials; the repeated request should succeed.</source>
        <extracomment>407 Proxy Authentication Required, normal</extracomment>
        <translation>Die erste 407 auf ein INVITE verlangt Zugangsdaten; die wiederholte Anfrage sollte gelingen.</translation>
    </message>
    <message>
        <source>realm, nonce, algorithm, and stale=true when only the nonce was too old</source>
        <extracomment>407 Proxy Authentication Required, headers</extracomment>
        <translation>Realm, Nonce, Algorithmus und stale=true, wenn nur die Nonce zu alt war</translation>
    </message>
    <message>
        <source>challenges of servers that a forking proxy merged in</source>
        <extracomment>407 Proxy Authentication Required, headers</extracomment>
        <translation>Challenges von Servern, die ein Forking-Proxy mit aufgenommen hat</translation>
    </message>
    <message>
        <source>the end server asks: WWW-Authenticate and Authorization</source>
        <extracomment>407 Proxy Authentication Required, compare</extracomment>
        <translation>der Zielserver verlangt sie: WWW-Authenticate und Authorization</translation>
    </message>
    <message>
        <source>trunk authentication</source>
        <extracomment>407 Proxy Authentication Required, keywords</extracomment>
        <translation>trunk-authentifizierung</translation>
    </message>
    <message>
        <source>invite authentication</source>
        <extracomment>407 Proxy Authentication Required, keywords</extracomment>
        <translation>invite-authentifizierung</translation>
    </message>
    <message>
        <source>The request or its answer got lost: firewall, wrong address, or fragments of a large UDP message dropped.</source>
        <extracomment>408 Request Timeout, causes</extracomment>
        <translation>Die Anfrage oder ihre Antwort ging verloren: Firewall, falsche Adresse oder verworfene Fragmente einer großen UDP-Nachricht.</translation>
    </message>
    <message>
        <source>It rang too long: Kamailio and OpenSIPS cancel the branch and send 408 when their INVITE timer ends.</source>
        <extracomment>408 Request Timeout, causes</extracomment>
        <translation>Es hat zu lange geklingelt: Kamailio und OpenSIPS brechen den Zweig ab und senden 408, wenn ihr INVITE-Timer abläuft.</translation>
    </message>
    <message>
        <source>The phone is registered but no longer reachable behind its NAT.</source>
        <extracomment>408 Request Timeout, causes</extracomment>
        <translation>Das Telefon ist registriert, aber hinter seinem NAT nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>The client may repeat the request unchanged later; a REGISTER should not go to the same registrar at once.</source>
        <extracomment>408 Request Timeout, next</extracomment>
        <translation>Der Client kann die Anfrage später unverändert wiederholen; ein REGISTER sollte nicht sofort wieder an denselben Registrar gehen.</translation>
    </message>
    <message>
        <source>To a request other than INVITE a transaction-stateful element must not send it; it stays silent.</source>
        <extracomment>408 Request Timeout, next</extracomment>
        <translation>Auf eine andere Anfrage als INVITE darf ein Element mit Transaktionszustand keine 408 senden; es antwortet gar nicht.</translation>
    </message>
    <message>
        <source>If no response of any kind came, the client should first try the next server from DNS.</source>
        <extracomment>408 Request Timeout, next</extracomment>
        <translation>Kam gar keine Antwort, sollte der Client es zuerst beim nächsten Server aus dem DNS versuchen.</translation>
    </message>
    <message>
        <source>the peer answers but has lost the call</source>
        <extracomment>408 Request Timeout, compare</extracomment>
        <translation>die Gegenseite antwortet, kennt das Gespräch aber nicht mehr</translation>
    </message>
    <message>
        <source>a server waited for another server</source>
        <extracomment>408 Request Timeout, compare</extracomment>
        <translation>ein Server hat auf einen anderen Server gewartet</translation>
    </message>
    <message>
        <source>a text of PJSIP for the same thing, never on the wire</source>
        <extracomment>408 Request Timeout, compare</extracomment>
        <translation>ein Text von PJSIP für dasselbe, nie als Antwort gesendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>keiner nimmt ab</translation>
    </message>
    <message>
        <source>no response</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>keine antwort</translation>
    </message>
    <message>
        <source>timer b</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>timer b</translation>
    </message>
    <message>
        <source>timer f</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>timer f</translation>
    </message>
    <message>
        <source>timer c</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>timer c</translation>
    </message>
    <message>
        <source>32 seconds</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>32 sekunden</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>ring timeout</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>zeitüberschreitung beim klingeln</translation>
    </message>
    <message>
        <source>fr_inv_timer</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>fr_inv_timer</translation>
    </message>
    <message>
        <source>fr_inv_timeout</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>fr_inv_timeout</translation>
    </message>
    <message>
        <source>firewall</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>firewall</translation>
    </message>
    <message>
        <source>fragmented udp</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>fragmentiertes udp</translation>
    </message>
    <message>
        <source>recovery on timer expiry</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>recovery on timer expiry</translation>
    </message>
    <message>
        <source>reinvite</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation>reinvite</translation>
    </message>
    <message>
        <source>In RFC 2543 the action parameter of a REGISTER conflicted with existing registrations of the user. The code was dropped and a client treats it as 400.</source>
        <extracomment>409 Conflict, summary</extracomment>
        <translation>In RFC 2543 widersprach der Parameter action eines REGISTER den bestehenden Registrierungen des Teilnehmers. Der Code wurde gestrichen; ein Client behandelt ihn wie 400.</translation>
    </message>
    <message>
        <source>A registrar of the RFC 2543 era, or one that borrows the phrase from HTTP.</source>
        <extracomment>409 Conflict, causes</extracomment>
        <translation>Ein Registrar aus der Zeit von RFC 2543 oder einer, der die Reason-Phrase aus HTTP übernimmt.</translation>
    </message>
    <message>
        <source>The client should not send the same REGISTER to this server again.</source>
        <extracomment>409 Conflict, next</extracomment>
        <translation>Der Client sollte dasselbe REGISTER nicht noch einmal an diesen Server senden.</translation>
    </message>
    <message>
        <source>what a 409 counts as</source>
        <extracomment>409 Conflict, compare</extracomment>
        <translation>so wird eine 409 behandelt</translation>
    </message>
    <message>
        <source>RFC 3261 no longer has it, and deprecates the action parameter of REGISTER that caused it.</source>
        <extracomment>409 Conflict, deprecation</extracomment>
        <translation>RFC 3261 enthält den Code nicht mehr und erklärt den Parameter action von REGISTER, der ihn auslöste, für veraltet.</translation>
    </message>
    <message>
        <source>Read a 409 received as 400.</source>
        <extracomment>409 Conflict, deprecation</extracomment>
        <translation>Eine empfangene 409 als 400 lesen.</translation>
    </message>
    <message>
        <source>register conflict</source>
        <extracomment>409 Conflict, keywords</extracomment>
        <translation>register-konflikt</translation>
    </message>
    <message>
        <source>user already registered</source>
        <extracomment>409 Conflict, keywords</extracomment>
        <translation>teilnehmer benutzer bereits registriert</translation>
    </message>
    <message>
        <source>The address is gone for good and no forwarding address is known.</source>
        <extracomment>410 Gone, summary</extracomment>
        <translation>Die Adresse gibt es auf Dauer nicht mehr, und eine neue ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The subscriber has left and the provider knows it.</source>
        <extracomment>410 Gone, causes</extracomment>
        <translation>Der Teilnehmer ist nicht mehr da, und der Provider weiß es.</translation>
    </message>
    <message>
        <source>A gateway translates cause 22, number changed, without the new number, or cause 23, redirection.</source>
        <extracomment>410 Gone, causes</extracomment>
        <translation>Ein Gateway übersetzt den Cause-Wert 22 (Number Changed) ohne neue Nummer oder den Cause-Wert 23 (Redirection).</translation>
    </message>
    <message>
        <source>The client should not repeat the request unchanged.</source>
        <extracomment>410 Gone, next</extracomment>
        <translation>Der Client sollte die Anfrage nicht unverändert wiederholen.</translation>
    </message>
    <message>
        <source>A server that does not know whether the address is gone for good should send 404.</source>
        <extracomment>410 Gone, next</extracomment>
        <translation>Ein Server, der nicht weiß, ob es die Adresse auf Dauer nicht mehr gibt, sollte 404 senden.</translation>
    </message>
    <message>
        <source>Q.850 cause behind a gateway, such as 22 number changed</source>
        <extracomment>410 Gone, headers</extracomment>
        <translation>Q.850-Cause-Wert hinter einem Gateway, etwa 22 (Number Changed)</translation>
    </message>
    <message>
        <source>gone, and the new address is known</source>
        <extracomment>410 Gone, compare</extracomment>
        <translation>nicht mehr vorhanden, aber die neue Adresse ist bekannt</translation>
    </message>
    <message>
        <source>not known here</source>
        <extracomment>410 Gone, compare</extracomment>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>exists nowhere</source>
        <extracomment>410 Gone, compare</extracomment>
        <translation>gibt es nirgends</translation>
    </message>
    <message>
        <source>number changed</source>
        <extracomment>410 Gone, keywords</extracomment>
        <translation>rufnummer geändert</translation>
    </message>
    <message>
        <source>disconnected number</source>
        <extracomment>410 Gone, keywords</extracomment>
        <translation>abgeschaltete rufnummer anschluss gekündigt</translation>
    </message>
    <message>
        <source>deprovisioned</source>
        <extracomment>410 Gone, keywords</extracomment>
        <translation>konto gelöscht</translation>
    </message>
    <message>
        <source>number no longer in service</source>
        <extracomment>410 Gone, keywords</extracomment>
        <translation>rufnummer nicht mehr geschaltet</translation>
    </message>
    <message>
        <source>The server runs software of the RFC 2543 era.</source>
        <extracomment>411 Length Required, causes</extracomment>
        <translation>Auf dem Server läuft Software aus der Zeit von RFC 2543.</translation>
    </message>
    <message>
        <source>The request came over TCP or another stream without Content-Length.</source>
        <extracomment>411 Length Required, causes</extracomment>
        <translation>Die Anfrage kam ohne Content-Length über TCP oder einen anderen Stream.</translation>
    </message>
    <message>
        <source>The client may add Content-Length and repeat the request.</source>
        <extracomment>411 Length Required, next</extracomment>
        <translation>Der Client kann Content-Length ergänzen und die Anfrage wiederholen.</translation>
    </message>
    <message>
        <source>what a 411 counts as</source>
        <extracomment>411 Length Required, compare</extracomment>
        <translation>so wird eine 411 behandelt</translation>
    </message>
    <message>
        <source>the body is too large</source>
        <extracomment>411 Length Required, compare</extracomment>
        <translation>der Body ist zu groß</translation>
    </message>
    <message>
        <source>RFC 3261 dropped it: over UDP a body without Content-Length simply runs to the end of the packet.</source>
        <extracomment>411 Length Required, deprecation</extracomment>
        <translation>RFC 3261 hat den Code gestrichen: Über UDP reicht ein Body ohne Content-Length einfach bis zum Ende des Pakets.</translation>
    </message>
    <message>
        <source>Always send Content-Length; read a 411 received as 400.</source>
        <extracomment>411 Length Required, deprecation</extracomment>
        <translation>Immer Content-Length senden; eine empfangene 411 als 400 lesen.</translation>
    </message>
    <message>
        <source>content-length</source>
        <extracomment>411 Length Required, keywords</extracomment>
        <translation>content-length</translation>
    </message>
    <message>
        <source>A PUBLISH named an entity tag in SIP-If-Match that the server does not hold, so the stored state was not changed.</source>
        <extracomment>412 Conditional Request Failed, summary</extracomment>
        <translation>Ein PUBLISH hat in SIP-If-Match ein Entity-Tag genannt, das der Server nicht hat; der gespeicherte Zustand blieb deshalb unverändert.</translation>
    </message>
    <message>
        <source>The published state expired before it was refreshed.</source>
        <extracomment>412 Conditional Request Failed, causes</extracomment>
        <translation>Der publizierte Zustand ist abgelaufen, bevor er aufgefrischt wurde.</translation>
    </message>
    <message>
        <source>The presence server was restarted and lost the state.</source>
        <extracomment>412 Conditional Request Failed, causes</extracomment>
        <translation>Der Presence-Server wurde neu gestartet und hat den Zustand verloren.</translation>
    </message>
    <message>
        <source>The client used an old tag; each 200 to a PUBLISH brings a new one in SIP-ETag.</source>
        <extracomment>412 Conditional Request Failed, causes</extracomment>
        <translation>Der Client hat ein altes Tag verwendet; jede 200 auf ein PUBLISH bringt in SIP-ETag ein neues mit.</translation>
    </message>
    <message>
        <source>The tag belongs to another resource or event package.</source>
        <extracomment>412 Conditional Request Failed, causes</extracomment>
        <translation>Das Tag gehört zu einer anderen Ressource oder einem anderen Event-Package.</translation>
    </message>
    <message>
        <source>The client forgets the entity tag and publishes again from scratch, without SIP-If-Match.</source>
        <extracomment>412 Conditional Request Failed, next</extracomment>
        <translation>Der Client verwirft das Entity-Tag und publiziert ganz neu, ohne SIP-If-Match.</translation>
    </message>
    <message>
        <source>SIP-If-Match does not hold exactly one entity tag</source>
        <extracomment>412 Conditional Request Failed, compare</extracomment>
        <translation>SIP-If-Match enthält nicht genau ein Entity-Tag</translation>
    </message>
    <message>
        <source>the lifetime is too short</source>
        <extracomment>412 Conditional Request Failed, compare</extracomment>
        <translation>die Gültigkeitsdauer ist zu kurz</translation>
    </message>
    <message>
        <source>sip-if-match</source>
        <extracomment>412 Conditional Request Failed, keywords</extracomment>
        <translation>sip-if-match</translation>
    </message>
    <message>
        <source>entity tag</source>
        <extracomment>412 Conditional Request Failed, keywords</extracomment>
        <translation>entity-tag</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>412 Conditional Request Failed, keywords</extracomment>
        <translation>präsenz</translation>
    </message>
    <message>
        <source>expired publication</source>
        <extracomment>412 Conditional Request Failed, keywords</extracomment>
        <translation>abgelaufene publikation</translation>
    </message>
    <message>
        <source>The body of the request is larger than the server will handle.</source>
        <extracomment>413 Request Entity Too Large, summary</extracomment>
        <translation>Der Body der Anfrage ist größer, als der Server verarbeiten will.</translation>
    </message>
    <message>
        <source>The request carries a large body, such as a picture, a long message or a big presence document.</source>
        <extracomment>413 Request Entity Too Large, causes</extracomment>
        <translation>Die Anfrage enthält einen großen Body, etwa ein Bild, eine lange Nachricht oder ein großes Presence-Dokument.</translation>
    </message>
    <message>
        <source>A border controller or server on the way allows only small bodies.</source>
        <extracomment>413 Request Entity Too Large, causes</extracomment>
        <translation>Ein SBC oder Server auf dem Weg lässt nur kleine Bodys zu.</translation>
    </message>
    <message>
        <source>The server may close the connection.</source>
        <extracomment>413 Request Entity Too Large, next</extracomment>
        <translation>Der Server darf die Verbindung schließen.</translation>
    </message>
    <message>
        <source>A gateway should shrink the request and try again before it gives cause 127.</source>
        <extracomment>413 Request Entity Too Large, next</extracomment>
        <translation>Ein Gateway sollte die Anfrage verkleinern und es erneut versuchen, bevor es den Cause-Wert 127 meldet.</translation>
    </message>
    <message>
        <source>when to try again; only if the condition is temporary</source>
        <extracomment>413 Request Entity Too Large, headers</extracomment>
        <translation>wann ein neuer Versuch möglich ist; nur wenn der Zustand vorübergehend ist</translation>
    </message>
    <message>
        <source>dropped: a length was missing</source>
        <extracomment>413 Request Entity Too Large, compare</extracomment>
        <translation>gestrichen: eine Längenangabe fehlte</translation>
    </message>
    <message>
        <source>the type of the body is not taken</source>
        <extracomment>413 Request Entity Too Large, compare</extracomment>
        <translation>der Typ des Bodys wird nicht angenommen</translation>
    </message>
    <message>
        <source>the whole message is too large</source>
        <extracomment>413 Request Entity Too Large, compare</extracomment>
        <translation>die ganze Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>body too big</source>
        <extracomment>413 Request Entity Too Large, keywords</extracomment>
        <translation>body zu groß</translation>
    </message>
    <message>
        <source>size limit</source>
        <extracomment>413 Request Entity Too Large, keywords</extracomment>
        <translation>größenlimit</translation>
    </message>
    <message>
        <source>mime</source>
        <extracomment>413 Request Entity Too Large, keywords</extracomment>
        <translation>mime</translation>
    </message>
    <message>
        <source>The server will not read a Request-URI this long.</source>
        <extracomment>414 Request-URI Too Long, summary</extracomment>
        <translation>Eine so lange Request-URI nimmt der Server nicht an.</translation>
    </message>
    <message>
        <source>A long list of parameters was packed into the URI, or headers, which a Request-URI must not carry.</source>
        <extracomment>414 Request-URI Too Long, causes</extracomment>
        <translation>In die URI wurde eine lange Parameterliste gepackt, oder Header, die eine Request-URI nicht enthalten darf.</translation>
    </message>
    <message>
        <source>A long Contact address, full of parameters, came back as the Request-URI.</source>
        <extracomment>414 Request-URI Too Long, causes</extracomment>
        <translation>Eine lange Contact-Adresse voller Parameter kam als Request-URI zurück.</translation>
    </message>
    <message>
        <source>A gateway should mend the request and try again before it gives cause 127.</source>
        <extracomment>414 Request-URI Too Long, next</extracomment>
        <translation>Ein Gateway sollte die Anfrage berichtigen und es erneut versuchen, bevor es den Cause-Wert 127 meldet.</translation>
    </message>
    <message>
        <source>uri too large</source>
        <extracomment>414 Request-URI Too Long, keywords</extracomment>
        <translation>uri too large</translation>
    </message>
    <message>
        <source>long uri</source>
        <extracomment>414 Request-URI Too Long, keywords</extracomment>
        <translation>lange uri</translation>
    </message>
    <message>
        <source>An INFO with DTMF, or a MESSAGE, comes in a format that the other side does not know.</source>
        <extracomment>415 Unsupported Media Type, causes</extracomment>
        <translation>Ein INFO mit DTMF oder eine MESSAGE kommt in einem Format, das die Gegenseite nicht kennt.</translation>
    </message>
    <message>
        <source>The body is compressed, or in a language that the server does not take.</source>
        <extracomment>415 Unsupported Media Type, causes</extracomment>
        <translation>Der Body ist komprimiert oder in einer Sprache, die der Server nicht annimmt.</translation>
    </message>
    <message>
        <source>The disposition type is not supported in this method, or does not fit the rest of the message.</source>
        <extracomment>415 Unsupported Media Type, causes</extracomment>
        <translation>Der Dispositionstyp wird in dieser Methode nicht unterstützt oder passt nicht zum Rest der Nachricht.</translation>
    </message>
    <message>
        <source>The body of a PUBLISH does not match its event package.</source>
        <extracomment>415 Unsupported Media Type, causes</extracomment>
        <translation>Der Body eines PUBLISH passt nicht zu seinem Event-Package.</translation>
    </message>
    <message>
        <source>A forking proxy that picks a 4xx should prefer it, as it tells how to repeat the request.</source>
        <extracomment>420 Bad Extension, next</extracomment>
        <translation>Ein Forking-Proxy, der eine 4xx auswählt, sollte diese Antwort bevorzugen, denn sie sagt, wie die Anfrage zu wiederholen ist.</translation>
    </message>
    <message>
        <source>A gateway should repair the request, for instance without ISUP, before it releases the call.</source>
        <extracomment>415 Unsupported Media Type, next</extracomment>
        <translation>Ein Gateway sollte die Anfrage berichtigen, etwa ISUP weglassen, bevor es die Verbindung auslöst.</translation>
    </message>
    <message>
        <source>body types it takes; obligatory when the type is the problem</source>
        <extracomment>415 Unsupported Media Type, headers</extracomment>
        <translation>Body-Typen, die der Server annimmt; Pflicht, wenn es am Typ liegt</translation>
    </message>
    <message>
        <source>encodings it takes; obligatory when the encoding is the problem</source>
        <extracomment>415 Unsupported Media Type, headers</extracomment>
        <translation>Kodierungen, die der Server annimmt; Pflicht, wenn es an der Kodierung liegt</translation>
    </message>
    <message>
        <source>languages it takes; obligatory when the language is the problem</source>
        <extracomment>415 Unsupported Media Type, headers</extracomment>
        <translation>Sprachen, die der Server annimmt; Pflicht, wenn es an der Sprache liegt</translation>
    </message>
    <message>
        <source>about the body of the answer</source>
        <extracomment>415 Unsupported Media Type, compare</extracomment>
        <translation>betrifft den Body der Antwort</translation>
    </message>
    <message>
        <source>the body is a known alert, but nothing in it helps</source>
        <extracomment>415 Unsupported Media Type, compare</extracomment>
        <translation>der Body ist eine bekannte Warnmeldung, aber nichts darin hilft weiter</translation>
    </message>
    <message>
        <source>the Info Package of an INFO is not wanted at all</source>
        <extracomment>415 Unsupported Media Type, compare</extracomment>
        <translation>das Info-Package eines INFO ist überhaupt nicht erwünscht</translation>
    </message>
    <message>
        <source>the SDP is understood but does not suit</source>
        <extracomment>415 Unsupported Media Type, compare</extracomment>
        <translation>das SDP wird verstanden, passt aber nicht</translation>
    </message>
    <message>
        <source>the body is encrypted and cannot be read</source>
        <extracomment>415 Unsupported Media Type, compare</extracomment>
        <translation>der Body ist verschlüsselt und nicht lesbar</translation>
    </message>
    <message>
        <source>content type</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation>content type</translation>
    </message>
    <message>
        <source>sdp not supported</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation>sdp nicht unterstützt</translation>
    </message>
    <message>
        <source>info dtmf</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation>info dtmf</translation>
    </message>
    <message>
        <source>multipart</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation>multipart</translation>
    </message>
    <message>
        <source>isup body</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation>isup-body</translation>
    </message>
    <message>
        <source>body format</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation>body-format</translation>
    </message>
    <message>
        <source>The server does not know the scheme of the Request-URI, such as tel or sips.</source>
        <extracomment>416 Unsupported URI Scheme, summary</extracomment>
        <translation>Der Server kennt das Schema der Request-URI nicht, zum Beispiel tel oder sips.</translation>
    </message>
    <message>
        <source>A tel address reached a server that knows only sip.</source>
        <extracomment>416 Unsupported URI Scheme, causes</extracomment>
        <translation>Eine tel-Adresse kam bei einem Server an, der nur sip kennt.</translation>
    </message>
    <message>
        <source>A sips address reached a server that does not know that scheme.</source>
        <extracomment>416 Unsupported URI Scheme, causes</extracomment>
        <translation>Eine sips-Adresse kam bei einem Server an, der dieses Schema nicht kennt.</translation>
    </message>
    <message>
        <source>A proxy that had changed sip or sips to another scheme should try a SIP address itself.</source>
        <extracomment>416 Unsupported URI Scheme, next</extracomment>
        <translation>Ein Proxy, der sip oder sips durch ein anderes Schema ersetzt hat, sollte es selbst mit einer sip-Adresse versuchen.</translation>
    </message>
    <message>
        <source>A proxy that sent to a sips address must not retry; it should pass on the best response.</source>
        <extracomment>416 Unsupported URI Scheme, next</extracomment>
        <translation>Ein Proxy, der an eine sips-Adresse gesendet hat, darf es nicht erneut versuchen; er sollte die beste Antwort weiterleiten.</translation>
    </message>
    <message>
        <source>the message itself is malformed</source>
        <extracomment>416 Unsupported URI Scheme, compare</extracomment>
        <translation>die Nachricht selbst ist fehlerhaft</translation>
    </message>
    <message>
        <source>the scheme is known, but the server does not serve this address</source>
        <extracomment>416 Unsupported URI Scheme, compare</extracomment>
        <translation>das Schema ist bekannt, aber der Server ist für diese Adresse nicht zuständig</translation>
    </message>
    <message>
        <source>with Warning 380: it knows sips but wants to be reached by sip</source>
        <extracomment>416 Unsupported URI Scheme, compare</extracomment>
        <translation>mit Warning 380: Die Gegenseite kennt sips, will aber über sip erreicht werden</translation>
    </message>
    <message>
        <source>the scheme is fine, digits are missing</source>
        <extracomment>416 Unsupported URI Scheme, compare</extracomment>
        <translation>das Schema stimmt, es fehlen Ziffern</translation>
    </message>
    <message>
        <source>tel uri</source>
        <extracomment>416 Unsupported URI Scheme, keywords</extracomment>
        <translation>tel uri</translation>
    </message>
    <message>
        <source>sips</source>
        <extracomment>416 Unsupported URI Scheme, keywords</extracomment>
        <translation>sips</translation>
    </message>
    <message>
        <source>unknown scheme</source>
        <extracomment>416 Unsupported URI Scheme, keywords</extracomment>
        <translation>unbekanntes schema</translation>
    </message>
    <message>
        <source>The request insists on priority treatment with Require: resource-priority, and the server understands none of its Resource-Priority values.</source>
        <extracomment>417 Unknown Resource-Priority, summary</extracomment>
        <translation>Die Anfrage besteht mit Require: resource-priority auf vorrangiger Behandlung, und der Server versteht keinen ihrer Resource-Priority-Werte.</translation>
    </message>
    <message>
        <source>A priority call carries a namespace that this network does not use.</source>
        <extracomment>417 Unknown Resource-Priority, causes</extracomment>
        <translation>Ein Vorranganruf trägt einen Namespace, den dieses Netz nicht verwendet.</translation>
    </message>
    <message>
        <source>The namespace is known, but no priority value in it that the request names.</source>
        <extracomment>417 Unknown Resource-Priority, causes</extracomment>
        <translation>Der Namespace ist bekannt, aber keiner der Prioritätswerte, die die Anfrage darin nennt.</translation>
    </message>
    <message>
        <source>The client may try again; it should pick an authorised value from Accept-Resource-Priority.</source>
        <extracomment>417 Unknown Resource-Priority, next</extracomment>
        <translation>Der Client kann es erneut versuchen; er sollte einen Wert aus Accept-Resource-Priority wählen, für den er berechtigt ist.</translation>
    </message>
    <message>
        <source>Without this Require the server would have handled the request with default priority.</source>
        <extracomment>417 Unknown Resource-Priority, next</extracomment>
        <translation>Ohne dieses Require hätte der Server die Anfrage mit Standardpriorität bearbeitet.</translation>
    </message>
    <message>
        <source>In parallel forking the Require lets only branches succeed that support the mechanism.</source>
        <extracomment>417 Unknown Resource-Priority, next</extracomment>
        <translation>Bei parallelem Forking lässt das Require nur Zweige gelingen, die den Mechanismus unterstützen.</translation>
    </message>
    <message>
        <source>values this server understands</source>
        <extracomment>417 Unknown Resource-Priority, headers</extracomment>
        <translation>Werte, die dieser Server versteht</translation>
    </message>
    <message>
        <source>the value is known, but the caller may not use it</source>
        <extracomment>417 Unknown Resource-Priority, compare</extracomment>
        <translation>der Wert ist bekannt, aber der Anrufer darf ihn nicht verwenden</translation>
    </message>
    <message>
        <source>the extension itself is unknown</source>
        <extracomment>417 Unknown Resource-Priority, compare</extracomment>
        <translation>die Erweiterung selbst ist unbekannt</translation>
    </message>
    <message>
        <source>resource-priority</source>
        <extracomment>417 Unknown Resource-Priority, keywords</extracomment>
        <translation>resource-priority</translation>
    </message>
    <message>
        <source>mlpp</source>
        <extracomment>417 Unknown Resource-Priority, keywords</extracomment>
        <translation>mlpp</translation>
    </message>
    <message>
        <source>ets</source>
        <extracomment>417 Unknown Resource-Priority, keywords</extracomment>
        <translation>ets</translation>
    </message>
    <message>
        <source>namespace</source>
        <extracomment>417 Unknown Resource-Priority, keywords</extracomment>
        <translation>namespace</translation>
    </message>
    <message>
        <source>priority call</source>
        <extracomment>417 Unknown Resource-Priority, keywords</extracomment>
        <translation>vorranganruf</translation>
    </message>
    <message>
        <source>The request requires an extension that the server does not support. Unsupported names it.</source>
        <extracomment>420 Bad Extension, summary</extracomment>
        <translation>Die Anfrage verlangt eine Erweiterung, die der Server nicht unterstützt. Unsupported nennt sie.</translation>
    </message>
    <message>
        <source>A tag in Proxy-Require is unknown to a proxy on the way.</source>
        <extracomment>420 Bad Extension, causes</extracomment>
        <translation>Ein Proxy auf dem Weg kennt ein Tag aus Proxy-Require nicht.</translation>
    </message>
    <message>
        <source>The server knows 100rel but is unwilling to use it.</source>
        <extracomment>420 Bad Extension, causes</extracomment>
        <translation>Der Server kennt 100rel, will es aber nicht verwenden.</translation>
    </message>
    <message>
        <source>A registrar got a Path header from a client that does not list path in Supported.</source>
        <extracomment>420 Bad Extension, causes</extracomment>
        <translation>Ein Registrar hat einen Path-Header von einem Client bekommen, der path nicht in Supported nennt.</translation>
    </message>
    <message>
        <source>CANCEL must not carry Require or Proxy-Require; a server ignores them there.</source>
        <extracomment>420 Bad Extension, next</extracomment>
        <translation>CANCEL darf weder Require noch Proxy-Require enthalten; ein Server ignoriert sie dort.</translation>
    </message>
    <message>
        <source>the extensions that were not understood</source>
        <extracomment>420 Bad Extension, headers</extracomment>
        <translation>die Erweiterungen, die nicht verstanden wurden</translation>
    </message>
    <message>
        <source>the extension is known, its values are not</source>
        <extracomment>420 Bad Extension, compare</extracomment>
        <translation>die Erweiterung ist bekannt, ihre Werte nicht</translation>
    </message>
    <message>
        <source>you did not offer what I need</source>
        <extracomment>420 Bad Extension, compare</extracomment>
        <translation>die Anfrage bietet nicht an, was der Server braucht</translation>
    </message>
    <message>
        <source>the method is unknown</source>
        <extracomment>420 Bad Extension, compare</extracomment>
        <translation>die Methode ist unbekannt</translation>
    </message>
    <message>
        <source>require header</source>
        <extracomment>420 Bad Extension, keywords</extracomment>
        <translation>require-header</translation>
    </message>
    <message>
        <source>proxy-require</source>
        <extracomment>420 Bad Extension, keywords</extracomment>
        <translation>proxy-require</translation>
    </message>
    <message>
        <source>option tag</source>
        <extracomment>420 Bad Extension, keywords</extracomment>
        <translation>option-tag</translation>
    </message>
    <message>
        <source>100rel not supported</source>
        <extracomment>420 Bad Extension, keywords</extracomment>
        <translation>100rel nicht unterstützt</translation>
    </message>
    <message>
        <source>The server needs an extension that the request did not offer in Supported. Require names it.</source>
        <extracomment>421 Extension Required, summary</extracomment>
        <translation>Der Server braucht eine Erweiterung, die die Anfrage nicht in Supported angeboten hat. Require nennt sie.</translation>
    </message>
    <message>
        <source>The server insists on 100rel, path or a security agreement that the request did not offer.</source>
        <extracomment>421 Extension Required, causes</extracomment>
        <translation>Der Server besteht auf 100rel, path oder einer Sicherheitsvereinbarung, die die Anfrage nicht angeboten hat.</translation>
    </message>
    <message>
        <source>A REFER lists explicitsub or nosub in Supported, and the recipient wants it in Require.</source>
        <extracomment>421 Extension Required, causes</extracomment>
        <translation>Ein REFER nennt explicitsub oder nosub in Supported, und der Empfänger verlangt es in Require.</translation>
    </message>
    <message>
        <source>A server should rather do without the extension where it can.</source>
        <extracomment>421 Extension Required, next</extracomment>
        <translation>Ein Server sollte lieber auf die Erweiterung verzichten, wo er kann.</translation>
    </message>
    <message>
        <source>the security mechanisms on offer; obligatory when Require asks for sec-agree</source>
        <extracomment>421 Extension Required, headers</extracomment>
        <translation>die angebotenen Sicherheitsmechanismen; Pflicht, wenn Require sec-agree verlangt</translation>
    </message>
    <message>
        <source>the challenge, needed when Digest is the mechanism for sec-agree</source>
        <extracomment>421 Extension Required, headers</extracomment>
        <translation>die Challenge; nötig, wenn Digest der Mechanismus für sec-agree ist</translation>
    </message>
    <message>
        <source>you need what I lack</source>
        <extracomment>421 Extension Required, compare</extracomment>
        <translation>die Anfrage verlangt, was dem Server fehlt</translation>
    </message>
    <message>
        <source>only for agreeing on a security mechanism</source>
        <extracomment>421 Extension Required, compare</extracomment>
        <translation>nur, um einen Sicherheitsmechanismus zu vereinbaren</translation>
    </message>
    <message>
        <source>supported header</source>
        <extracomment>421 Extension Required, keywords</extracomment>
        <translation>supported-header</translation>
    </message>
    <message>
        <source>100rel required</source>
        <extracomment>421 Extension Required, keywords</extracomment>
        <translation>100rel erforderlich</translation>
    </message>
    <message>
        <source>sec-agree</source>
        <extracomment>421 Extension Required, keywords</extracomment>
        <translation>sec-agree</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>421 Extension Required, keywords</extracomment>
        <translation>path</translation>
    </message>
    <message>
        <source>The session timer is set shorter than the other side or a proxy on the way allows.</source>
        <extracomment>422 Session Interval Too Small, causes</extracomment>
        <translation>Der Session-Timer ist kürzer eingestellt, als die Gegenseite oder ein Proxy auf dem Weg erlaubt.</translation>
    </message>
    <message>
        <source>The server&apos;s minimum is set well above the default of 90 s.</source>
        <extracomment>422 Session Interval Too Small, causes</extracomment>
        <translation>Das Minimum des Servers liegt weit über dem Standardwert von 90 s.</translation>
    </message>
    <message>
        <source>A proxy on the way lowered the interval, and the next server finds it too short.</source>
        <extracomment>422 Session Interval Too Small, causes</extracomment>
        <translation>Ein Proxy auf dem Weg hat das Intervall gesenkt, und dem nächsten Server ist es zu kurz.</translation>
    </message>
    <message>
        <source>An interval below 90 s is never allowed.</source>
        <extracomment>422 Session Interval Too Small, next</extracomment>
        <translation>Ein Intervall unter 90 s ist nie erlaubt.</translation>
    </message>
    <message>
        <source>shortest session interval accepted, in seconds</source>
        <extracomment>422 Session Interval Too Small, headers</extracomment>
        <translation>kürzestes zulässiges Sitzungsintervall in Sekunden</translation>
    </message>
    <message>
        <source>session timer</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation>session timer</translation>
    </message>
    <message>
        <source>session-expires</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation>session-expires</translation>
    </message>
    <message>
        <source>refresh</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation>refresh</translation>
    </message>
    <message>
        <source>call drops</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation>gespräch bricht ab</translation>
    </message>
    <message>
        <source>1800</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation>1800</translation>
    </message>
    <message>
        <source>90 seconds</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation>90 sekunden</translation>
    </message>
    <message>
        <source>The registration interval of a phone is shorter than the registrar allows.</source>
        <extracomment>423 Interval Too Brief, causes</extracomment>
        <translation>Das Registrierungsintervall eines Telefons ist kürzer, als der Registrar erlaubt.</translation>
    </message>
    <message>
        <source>A presence subscription or publication asks for too short a time.</source>
        <extracomment>423 Interval Too Brief, causes</extracomment>
        <translation>Eine Presence-Subscription oder -Publikation verlangt eine zu kurze Dauer.</translation>
    </message>
    <message>
        <source>A push proxy could not wake the phone in time before such a short registration runs out.</source>
        <extracomment>423 Interval Too Brief, causes</extracomment>
        <translation>Ein Push-Proxy könnte das Telefon nicht mehr wecken, bevor eine so kurze Registrierung abläuft.</translation>
    </message>
    <message>
        <source>The client may repeat the request; every lifetime in it has to be at least Min-Expires.</source>
        <extracomment>423 Interval Too Brief, next</extracomment>
        <translation>Der Client kann die Anfrage wiederholen; jede Gültigkeitsdauer darin muss mindestens Min-Expires betragen.</translation>
    </message>
    <message>
        <source>A client that loops here ignores Min-Expires, or overrides it with an expires parameter in Contact.</source>
        <extracomment>423 Interval Too Brief, next</extracomment>
        <translation>Ein Client, der immer wieder 423 bekommt, beachtet Min-Expires nicht oder hebt es mit einem Parameter expires in Contact wieder auf.</translation>
    </message>
    <message>
        <source>A registrar or notifier may refuse only a lifetime above zero and below one hour.</source>
        <extracomment>423 Interval Too Brief, next</extracomment>
        <translation>Ein Registrar oder Notifier darf nur eine Gültigkeitsdauer über null und unter einer Stunde ablehnen.</translation>
    </message>
    <message>
        <source>A publication server may refuse any lifetime above zero that is below its minimum.</source>
        <extracomment>423 Interval Too Brief, next</extracomment>
        <translation>Ein Publikationsserver darf jede Gültigkeitsdauer über null ablehnen, die unter seinem Minimum liegt.</translation>
    </message>
    <message>
        <source>shortest lifetime accepted, in seconds</source>
        <extracomment>423 Interval Too Brief, headers</extracomment>
        <translation>kürzeste zulässige Gültigkeitsdauer in Sekunden</translation>
    </message>
    <message>
        <source>the entity tag is unknown</source>
        <extracomment>423 Interval Too Brief, compare</extracomment>
        <translation>das Entity-Tag ist unbekannt</translation>
    </message>
    <message>
        <source>for session timers in calls</source>
        <extracomment>423 Interval Too Brief, compare</extracomment>
        <translation>für Session-Timer in Gesprächen</translation>
    </message>
    <message>
        <source>the push service is not supported</source>
        <extracomment>423 Interval Too Brief, compare</extracomment>
        <translation>der Push-Dienst wird nicht unterstützt</translation>
    </message>
    <message>
        <source>registration interval</source>
        <extracomment>423 Interval Too Brief, keywords</extracomment>
        <translation>registrierungsintervall</translation>
    </message>
    <message>
        <source>short expiry</source>
        <extracomment>423 Interval Too Brief, keywords</extracomment>
        <translation>expires zu kurz gültigkeitsdauer zu kurz</translation>
    </message>
    <message>
        <source>re-register</source>
        <extracomment>423 Interval Too Brief, keywords</extracomment>
        <translation>re-register</translation>
    </message>
    <message>
        <source>contact expires</source>
        <extracomment>423 Interval Too Brief, keywords</extracomment>
        <translation>contact expires</translation>
    </message>
    <message>
        <source>The request conveys a location, but the server finds it malformed or useless, or cannot fetch it. Geolocation-Error says what is wrong.</source>
        <extracomment>424 Bad Location Information, summary</extracomment>
        <translation>Die Anfrage übermittelt einen Standort, aber der Server findet ihn fehlerhaft oder unbrauchbar oder kann ihn nicht abrufen. Geolocation-Error sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Every location in the request is malformed or too vague.</source>
        <extracomment>424 Bad Location Information, causes</extracomment>
        <translation>Jeder Standort in der Anfrage ist fehlerhaft oder zu ungenau.</translation>
    </message>
    <message>
        <source>The location is sent as a link, and the server cannot fetch it.</source>
        <extracomment>424 Bad Location Information, causes</extracomment>
        <translation>Der Standort wird als Verweis gesendet, und der Server kann ihn nicht abrufen.</translation>
    </message>
    <message>
        <source>The server lacks permission to use the location, to pass it on or to route by it.</source>
        <extracomment>424 Bad Location Information, causes</extracomment>
        <translation>Dem Server fehlt die Erlaubnis, den Standort zu verwenden, weiterzugeben oder danach zu routen.</translation>
    </message>
    <message>
        <source>A proxy takes the caller to be elsewhere and returns the location to use instead.</source>
        <extracomment>424 Bad Location Information, causes</extracomment>
        <translation>Ein Proxy vermutet den Anrufer an einem anderen Ort und schickt den Standort zurück, der zu verwenden ist.</translation>
    </message>
    <message>
        <source>A proxy that added the location must handle the response itself and must not pass it on.</source>
        <extracomment>424 Bad Location Information, next</extracomment>
        <translation>Ein Proxy, der den Standort hinzugefügt hat, muss die Antwort selbst verarbeiten und darf sie nicht weiterleiten.</translation>
    </message>
    <message>
        <source>A server must not send it when the request has no Geolocation header.</source>
        <extracomment>424 Bad Location Information, next</extracomment>
        <translation>Ein Server darf die 424 nicht senden, wenn die Anfrage keinen Geolocation-Header hat.</translation>
    </message>
    <message>
        <source>Emergency calls should hardly meet it: RFC 6442 expects servers on the way to add a location instead.</source>
        <extracomment>424 Bad Location Information, next</extracomment>
        <translation>Bei Notrufen sollte die 424 kaum vorkommen: RFC 6442 erwartet, dass Server auf dem Weg stattdessen einen Standort hinzufügen.</translation>
    </message>
    <message>
        <source>what is wrong with the location: 100 not usable, 200 to 202 permission missing, 300 not fetched</source>
        <extracomment>424 Bad Location Information, headers</extracomment>
        <translation>was am Standort nicht stimmt: 100 nicht verwendbar, 200 bis 202 Erlaubnis fehlt, 300 nicht abgerufen</translation>
    </message>
    <message>
        <source>about an alert in a MESSAGE</source>
        <extracomment>424 Bad Location Information, compare</extracomment>
        <translation>betrifft eine Warnmeldung in einer MESSAGE</translation>
    </message>
    <message>
        <source>the server cannot or will not deal with location at all</source>
        <extracomment>424 Bad Location Information, compare</extracomment>
        <translation>der Server kann oder will Standorte überhaupt nicht verarbeiten</translation>
    </message>
    <message>
        <source>pidf-lo</source>
        <extracomment>424 Bad Location Information, keywords</extracomment>
        <translation>pidf-lo</translation>
    </message>
    <message>
        <source>location</source>
        <extracomment>424 Bad Location Information, keywords</extracomment>
        <translation>standort</translation>
    </message>
    <message>
        <source>e911</source>
        <extracomment>424 Bad Location Information, keywords</extracomment>
        <translation>e911</translation>
    </message>
    <message>
        <source>112</source>
        <extracomment>424 Bad Location Information, keywords</extracomment>
        <translation>112</translation>
    </message>
    <message>
        <source>The alert that a MESSAGE carried could not be used. AlertMsg-Error says why.</source>
        <extracomment>425 Bad Alert Message, summary</extracomment>
        <translation>Die Warnmeldung in einer MESSAGE war nicht verwendbar. AlertMsg-Error sagt, warum.</translation>
    </message>
    <message>
        <source>A device sent an emergency alert in a MESSAGE, and nothing in the request was usable.</source>
        <extracomment>425 Bad Alert Message, causes</extracomment>
        <translation>Ein Gerät hat eine Notfall-Warnmeldung in einer MESSAGE gesendet, und nichts in der Anfrage war verwendbar.</translation>
    </message>
    <message>
        <source>The alert was corrupted, or did not say enough to tell its purpose.</source>
        <extracomment>425 Bad Alert Message, causes</extracomment>
        <translation>Die Warnmeldung war beschädigt oder enthielt zu wenig, um ihren Zweck erkennen zu lassen.</translation>
    </message>
    <message>
        <source>The dialog, if there is one, goes on.</source>
        <extracomment>425 Bad Alert Message, next</extracomment>
        <translation>Der Dialog, falls es einen gibt, läuft weiter.</translation>
    </message>
    <message>
        <source>A server must not send it when the request carries no alert.</source>
        <extracomment>425 Bad Alert Message, next</extracomment>
        <translation>Ein Server darf die 425 nicht senden, wenn die Anfrage keine Warnmeldung enthält.</translation>
    </message>
    <message>
        <source>what is wrong with the alert: 100 not processable, 101 not found, 102 too vague, 103 corrupted</source>
        <extracomment>425 Bad Alert Message, headers</extracomment>
        <translation>was an der Warnmeldung nicht stimmt: 100 nicht verarbeitbar, 101 nicht gefunden, 102 zu ungenau, 103 beschädigt</translation>
    </message>
    <message>
        <source>the server does not take the format of the body</source>
        <extracomment>425 Bad Alert Message, compare</extracomment>
        <translation>der Server nimmt das Format des Bodys nicht an</translation>
    </message>
    <message>
        <source>about a location</source>
        <extracomment>425 Bad Alert Message, compare</extracomment>
        <translation>betrifft einen Standort</translation>
    </message>
    <message>
        <source>the server cannot or will not deal with alerts</source>
        <extracomment>425 Bad Alert Message, compare</extracomment>
        <translation>der Server kann oder will Warnmeldungen nicht verarbeiten</translation>
    </message>
    <message>
        <source>cap</source>
        <extracomment>425 Bad Alert Message, keywords</extracomment>
        <translation>cap</translation>
    </message>
    <message>
        <source>common alerting protocol</source>
        <extracomment>425 Bad Alert Message, keywords</extracomment>
        <translation>common alerting protocol</translation>
    </message>
    <message>
        <source>emergency message</source>
        <extracomment>425 Bad Alert Message, keywords</extracomment>
        <translation>notfallmeldung</translation>
    </message>
    <message>
        <source>ecall</source>
        <extracomment>425 Bad Alert Message, keywords</extracomment>
        <translation>ecall</translation>
    </message>
    <message>
        <source>The verifying side insists on a signed identity, and the request has no Identity header that it can use.</source>
        <extracomment>428 Use Identity Header, summary</extracomment>
        <translation>Die prüfende Seite besteht auf einer signierten Identität, und die Anfrage hat keinen Identity-Header, den sie verwenden kann.</translation>
    </message>
    <message>
        <source>The call arrived unsigned at a network that accepts signed calls only.</source>
        <extracomment>428 Use Identity Header, causes</extracomment>
        <translation>Der Anruf kam unsigniert in einem Netz an, das nur signierte Anrufe annimmt.</translation>
    </message>
    <message>
        <source>Every Identity header names a PASSporT type (ppt) that the verifier does not support.</source>
        <extracomment>428 Use Identity Header, causes</extracomment>
        <translation>Jeder Identity-Header nennt einen PASSporT-Typ (ppt), den der Verifizierungsdienst nicht unterstützt.</translation>
    </message>
    <message>
        <source>An old border controller or a telephone network link on the way dropped the Identity header.</source>
        <extracomment>428 Use Identity Header, causes</extracomment>
        <translation>Ein alter SBC oder ein Stück Weg durch das Telefonnetz hat den Identity-Header entfernt.</translation>
    </message>
    <message>
        <source>Where policy lets the call go on, the verifier must not send it; it puts the code into Reason (STIR).</source>
        <extracomment>428 Use Identity Header, next</extracomment>
        <translation>Lässt die Policy den Anruf weiterlaufen, darf der Verifizierungsdienst die 428 nicht senden; er schreibt den Code in Reason (STIR).</translation>
    </message>
    <message>
        <source>about who asked for a transfer</source>
        <extracomment>428 Use Identity Header, compare</extracomment>
        <translation>betrifft den Auftraggeber einer Gesprächsübergabe</translation>
    </message>
    <message>
        <source>signed, but the certificate cannot be fetched</source>
        <extracomment>428 Use Identity Header, compare</extracomment>
        <translation>signiert, aber das Zertifikat lässt sich nicht abrufen</translation>
    </message>
    <message>
        <source>signed, but the certificate is not accepted</source>
        <extracomment>428 Use Identity Header, compare</extracomment>
        <translation>signiert, aber das Zertifikat wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>signed, but the signature is wrong</source>
        <extracomment>428 Use Identity Header, compare</extracomment>
        <translation>signiert, aber die Signatur ist falsch</translation>
    </message>
    <message>
        <source>stir</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation>stir</translation>
    </message>
    <message>
        <source>shaken</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation>shaken</translation>
    </message>
    <message>
        <source>passport</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation>passport</translation>
    </message>
    <message>
        <source>unsigned call</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation>unsignierter anruf</translation>
    </message>
    <message>
        <source>attestation</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation>attestation</translation>
    </message>
    <message>
        <source>use supported passport format</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation>use supported passport format</translation>
    </message>
    <message>
        <source>A transfer came without the signed token of the person who asked for it.</source>
        <extracomment>429 Provide Referrer Identity, causes</extracomment>
        <translation>Eine Gesprächsübergabe kam ohne das signierte Token dessen, der sie veranlasst hat.</translation>
    </message>
    <message>
        <source>The party told to call the target wants a token in the REFER and refuses one without.</source>
        <extracomment>429 Provide Referrer Identity, causes</extracomment>
        <translation>Der übergebene Teilnehmer, der das Ziel anrufen soll, verlangt ein Token im REFER und lehnt ein REFER ohne Token ab.</translation>
    </message>
    <message>
        <source>The party that transfers may try again with a REFER whose token is valid.</source>
        <extracomment>429 Provide Referrer Identity, next</extracomment>
        <translation>Die übergebende Seite kann es mit einem neuen REFER und gültigem Token erneut versuchen.</translation>
    </message>
    <message>
        <source>If the target refused, the party told to call reports that in a NOTIFY; else 429 answers the REFER.</source>
        <extracomment>429 Provide Referrer Identity, next</extracomment>
        <translation>Hat das Ziel abgelehnt, meldet der übergebene Teilnehmer das in einem NOTIFY; sonst ist 429 die Antwort auf das REFER.</translation>
    </message>
    <message>
        <source>The party told to call should not refuse a token just because it cannot decrypt it.</source>
        <extracomment>429 Provide Referrer Identity, next</extracomment>
        <translation>Der übergebene Teilnehmer sollte ein Token nicht nur deshalb ablehnen, weil er es nicht entschlüsseln kann.</translation>
    </message>
    <message>
        <source>about who calls</source>
        <extracomment>429 Provide Referrer Identity, compare</extracomment>
        <translation>betrifft den Anrufer</translation>
    </message>
    <message>
        <source>the STIR code for a certificate that cannot be fetched</source>
        <extracomment>429 Provide Referrer Identity, compare</extracomment>
        <translation>der STIR-Code für ein Zertifikat, das sich nicht abrufen lässt</translation>
    </message>
    <message>
        <source>referred-by</source>
        <extracomment>429 Provide Referrer Identity, keywords</extracomment>
        <translation>referred-by</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>429 Provide Referrer Identity, keywords</extracomment>
        <translation>token</translation>
    </message>
    <message>
        <source>The connection to a registered phone broke, so the edge proxy could not deliver the request. The code is meant for proxies only.</source>
        <extracomment>430 Flow Failed, summary</extracomment>
        <translation>Die Verbindung zu einem registrierten Telefon ist abgerissen, daher konnte der Edge-Proxy die Anfrage nicht zustellen. Der Code ist nur für Proxys gedacht.</translation>
    </message>
    <message>
        <source>The TCP connection or NAT binding of a registered phone is gone.</source>
        <extracomment>430 Flow Failed, causes</extracomment>
        <translation>Die TCP-Verbindung oder NAT-Bindung eines registrierten Telefons besteht nicht mehr.</translation>
    </message>
    <message>
        <source>The edge proxy restarted and no longer knows the flow.</source>
        <extracomment>430 Flow Failed, causes</extracomment>
        <translation>Der Edge-Proxy wurde neu gestartet und kennt den Flow nicht mehr.</translation>
    </message>
    <message>
        <source>the first hop has no outbound; answers only REGISTER</source>
        <extracomment>430 Flow Failed, compare</extracomment>
        <translation>der erste Hop beherrscht Outbound nicht; nur als Antwort auf REGISTER</translation>
    </message>
    <message>
        <source>outbound</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation>outbound</translation>
    </message>
    <message>
        <source>flow</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation>flow</translation>
    </message>
    <message>
        <source>tcp connection lost</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation>tcp-verbindung verloren</translation>
    </message>
    <message>
        <source>nat</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation>nat</translation>
    </message>
    <message>
        <source>edge proxy</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation>edge proxy</translation>
    </message>
    <message>
        <source>reg-id</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation>reg-id</translation>
    </message>
    <message>
        <source>The called side takes no anonymous requests, and this one hides who sent it.</source>
        <extracomment>433 Anonymity Disallowed, summary</extracomment>
        <translation>Die gerufene Seite nimmt keine anonymen Anfragen an, und diese verbirgt ihren Absender.</translation>
    </message>
    <message>
        <source>The caller withholds the number, and rejection of anonymous calls is switched on.</source>
        <extracomment>433 Anonymity Disallowed, causes</extracomment>
        <translation>Der Anrufer unterdrückt seine Rufnummer, und die Gegenseite weist anonyme Anrufe ab.</translation>
    </message>
    <message>
        <source>From names anonymous.invalid or Anonymous, or Privacy holds id or user.</source>
        <extracomment>433 Anonymity Disallowed, causes</extracomment>
        <translation>From nennt anonymous.invalid oder Anonymous, oder Privacy enthält id oder user.</translation>
    </message>
    <message>
        <source>A PBX or trunk on the caller&apos;s side is set to hide all numbers.</source>
        <extracomment>433 Anonymity Disallowed, causes</extracomment>
        <translation>Eine TK-Anlage oder ein Trunk beim Anrufer unterdrückt alle Rufnummern.</translation>
    </message>
    <message>
        <source>The client must not repeat the call with the number shown unless its user agrees.</source>
        <extracomment>433 Anonymity Disallowed, next</extracomment>
        <translation>Ohne Zustimmung des Teilnehmers darf der Client den Anruf nicht mit sichtbarer Nummer wiederholen.</translation>
    </message>
    <message>
        <source>A client that does not know the code treats it as 400.</source>
        <extracomment>433 Anonymity Disallowed, next</extracomment>
        <translation>Ein Client, der den Code nicht kennt, behandelt ihn wie 400.</translation>
    </message>
    <message>
        <source>A missing P-Asserted-Identity alone should not count as anonymous.</source>
        <extracomment>433 Anonymity Disallowed, next</extracomment>
        <translation>Ein fehlender P-Asserted-Identity-Header allein sollte nicht als anonym gelten.</translation>
    </message>
    <message>
        <source>refused without this reason; may also hide a block of anonymous calls</source>
        <extracomment>433 Anonymity Disallowed, compare</extracomment>
        <translation>abgelehnt ohne diesen Grund; kann auch eine Sperre anonymer Anrufe verdecken</translation>
    </message>
    <message>
        <source>the person marked the call as unwanted</source>
        <extracomment>433 Anonymity Disallowed, compare</extracomment>
        <translation>der Angerufene hat den Anruf als unerwünscht gemeldet</translation>
    </message>
    <message>
        <source>anonymous call rejection</source>
        <extracomment>433 Anonymity Disallowed, keywords</extracomment>
        <translation>anonyme anrufe abweisen</translation>
    </message>
    <message>
        <source>acr</source>
        <extracomment>433 Anonymity Disallowed, keywords</extracomment>
        <translation>acr</translation>
    </message>
    <message>
        <source>privacy</source>
        <extracomment>433 Anonymity Disallowed, keywords</extracomment>
        <translation>privacy</translation>
    </message>
    <message>
        <source>withheld number</source>
        <extracomment>433 Anonymity Disallowed, keywords</extracomment>
        <translation>unterdrückte nummer</translation>
    </message>
    <message>
        <source>caller id hidden</source>
        <extracomment>433 Anonymity Disallowed, keywords</extracomment>
        <translation>rufnummernunterdrückung</translation>
    </message>
    <message>
        <source>The certificate behind the caller&apos;s signature could not be fetched for any Identity header of the request.</source>
        <extracomment>436 Bad Identity Info, summary</extracomment>
        <translation>Für keinen Identity-Header der Anfrage ließ sich das Zertifikat zur Signatur des Anrufers abrufen.</translation>
    </message>
    <message>
        <source>The address that info names in the Identity header cannot be reached.</source>
        <extracomment>436 Bad Identity Info, causes</extracomment>
        <translation>Die Adresse, die info im Identity-Header nennt, ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The address works only inside the caller&apos;s own network.</source>
        <extracomment>436 Bad Identity Info, causes</extracomment>
        <translation>Die Adresse funktioniert nur im eigenen Netz des Anrufers.</translation>
    </message>
    <message>
        <source>A firewall keeps the verifier from fetching the certificate.</source>
        <extracomment>436 Bad Identity Info, causes</extracomment>
        <translation>Eine Firewall hindert den Verifizierungsdienst daran, das Zertifikat abzurufen.</translation>
    </message>
    <message>
        <source>Where local policy accepts the call anyway, Reason with protocol STIR carries the code instead.</source>
        <extracomment>436 Bad Identity Info, next</extracomment>
        <translation>Lässt die lokale Policy den Anruf trotzdem zu, steht der Code stattdessen in Reason mit dem Protokoll STIR.</translation>
    </message>
    <message>
        <source>no usable signature at all</source>
        <extracomment>436 Bad Identity Info, compare</extracomment>
        <translation>gar keine verwendbare Signatur</translation>
    </message>
    <message>
        <source>about who asked for a transfer; FreeSWITCH sends it where 436 is meant</source>
        <extracomment>436 Bad Identity Info, compare</extracomment>
        <translation>betrifft den, der eine Gesprächsübergabe veranlasst hat; FreeSWITCH sendet 429, wo 436 gemeint ist</translation>
    </message>
    <message>
        <source>fetched but not accepted</source>
        <extracomment>436 Bad Identity Info, compare</extracomment>
        <translation>abgerufen, aber nicht akzeptiert</translation>
    </message>
    <message>
        <source>fetched, but the signature is wrong</source>
        <extracomment>436 Bad Identity Info, compare</extracomment>
        <translation>abgerufen, aber die Signatur ist falsch</translation>
    </message>
    <message>
        <source>certificate url</source>
        <extracomment>436 Bad Identity Info, keywords</extracomment>
        <translation>zertifikats-url</translation>
    </message>
    <message>
        <source>x5u</source>
        <extracomment>436 Bad Identity Info, keywords</extracomment>
        <translation>x5u</translation>
    </message>
    <message>
        <source>info parameter</source>
        <extracomment>436 Bad Identity Info, keywords</extracomment>
        <translation>info-parameter</translation>
    </message>
    <message>
        <source>bad identity-info</source>
        <extracomment>436 Bad Identity Info, keywords</extracomment>
        <translation>bad identity-info</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that the verifier does not trust.</source>
        <extracomment>437 Unsupported Credential, causes</extracomment>
        <translation>Das Zertifikat stammt von einer Zertifizierungsstelle, der der Verifizierungsdienst nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate was signed with an algorithm that the verifier does not support.</source>
        <extracomment>437 Unsupported Credential, causes</extracomment>
        <translation>Das Zertifikat wurde mit einem Algorithmus signiert, den der Verifizierungsdienst nicht unterstützt.</translation>
    </message>
    <message>
        <source>certificate authority</source>
        <extracomment>437 Unsupported Credential, keywords</extracomment>
        <translation>zertifizierungsstelle</translation>
    </message>
    <message>
        <source>untrusted</source>
        <extracomment>437 Unsupported Credential, keywords</extracomment>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>sti-ca</source>
        <extracomment>437 Unsupported Credential, keywords</extracomment>
        <translation>sti-ca</translation>
    </message>
    <message>
        <source>unsupported certificate</source>
        <extracomment>437 Unsupported Credential, keywords</extracomment>
        <translation>unsupported certificate</translation>
    </message>
    <message>
        <source>No Identity header of the request holds a valid token: the signature or its claims do not fit the call.</source>
        <extracomment>438 Invalid Identity Header, summary</extracomment>
        <translation>Kein Identity-Header der Anfrage enthält ein gültiges Token: Die Signatur oder die Claims passen nicht zum Anruf.</translation>
    </message>
    <message>
        <source>A system on the way changed the numbers or the Date after signing.</source>
        <extracomment>438 Invalid Identity Header, causes</extracomment>
        <translation>Ein System unterwegs hat nach dem Signieren die Nummern oder den Date-Header verändert.</translation>
    </message>
    <message>
        <source>The token lacks a header or claim that its type needs; the phrase may then be Invalid PASSporT.</source>
        <extracomment>438 Invalid Identity Header, causes</extracomment>
        <translation>Dem Token fehlt ein Header oder Claim, den sein Typ verlangt; die Reason-Phrase kann dann Invalid PASSporT lauten.</translation>
    </message>
    <message>
        <source>The caller forged the identity.</source>
        <extracomment>438 Invalid Identity Header, causes</extracomment>
        <translation>Der Anrufer hat die Identität gefälscht.</translation>
    </message>
    <message>
        <source>If the signer sent the compact form, it should try again with the full form, but only once.</source>
        <extracomment>438 Invalid Identity Header, next</extracomment>
        <translation>Wer in Kompaktform signiert hat, sollte es mit der vollen Form erneut versuchen, aber nur einmal.</translation>
    </message>
    <message>
        <source>A Date or iat that is too old may get 403 instead, for example as Stale Date.</source>
        <extracomment>438 Invalid Identity Header, next</extracomment>
        <translation>Ist Date oder iat zu alt, kann stattdessen eine 403 kommen, zum Beispiel als Stale Date.</translation>
    </message>
    <message>
        <source>A signing proxy sends that retry as a serial fork; a verifying phone has to take it as a spiral.</source>
        <extracomment>438 Invalid Identity Header, next</extracomment>
        <translation>Ein signierender Proxy sendet diesen neuen Versuch als serielle Verzweigung; ein prüfendes Telefon muss ihn als Spirale behandeln.</translation>
    </message>
    <message>
        <source>the certificate cannot be fetched</source>
        <extracomment>437 Unsupported Credential, compare</extracomment>
        <translation>das Zertifikat lässt sich nicht abrufen</translation>
    </message>
    <message>
        <source>the certificate is not accepted</source>
        <extracomment>438 Invalid Identity Header, compare</extracomment>
        <translation>das Zertifikat wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>signature invalid</source>
        <extracomment>438 Invalid Identity Header, keywords</extracomment>
        <translation>signatur ungültig</translation>
    </message>
    <message>
        <source>orig tn</source>
        <extracomment>438 Invalid Identity Header, keywords</extracomment>
        <translation>orig tn</translation>
    </message>
    <message>
        <source>invalid passport</source>
        <extracomment>438 Invalid Identity Header, keywords</extracomment>
        <translation>invalid passport</translation>
    </message>
    <message>
        <source>A registration asked for outbound support, but the first proxy on its way does not have it.</source>
        <extracomment>439 First Hop Lacks Outbound Support, summary</extracomment>
        <translation>Eine Registrierung verlangt Outbound, aber der erste Proxy auf ihrem Weg unterstützt es nicht.</translation>
    </message>
    <message>
        <source>The REGISTER came through a proxy, and Path is missing or its first entry lacks ob.</source>
        <extracomment>439 First Hop Lacks Outbound Support, causes</extracomment>
        <translation>Das REGISTER kam über einen Proxy, und Path fehlt, oder im ersten Eintrag fehlt ob.</translation>
    </message>
    <message>
        <source>The phone may try another proxy, or register without outbound.</source>
        <extracomment>439 First Hop Lacks Outbound Support, next</extracomment>
        <translation>Das Telefon kann es bei einem anderen Proxy versuchen oder sich ohne Outbound registrieren.</translation>
    </message>
    <message>
        <source>Only a REGISTER with reg-id and Supported: outbound may get it.</source>
        <extracomment>439 First Hop Lacks Outbound Support, next</extracomment>
        <translation>Nur ein REGISTER mit reg-id und Supported: outbound darf diese Antwort bekommen.</translation>
    </message>
    <message>
        <source>a flow that worked has broken</source>
        <extracomment>439 First Hop Lacks Outbound Support, compare</extracomment>
        <translation>ein funktionierender Flow ist abgerissen</translation>
    </message>
    <message>
        <source>ob parameter</source>
        <extracomment>439 First Hop Lacks Outbound Support, keywords</extracomment>
        <translation>ob-parameter</translation>
    </message>
    <message>
        <source>first hop</source>
        <extracomment>439 First Hop Lacks Outbound Support, keywords</extracomment>
        <translation>erster hop</translation>
    </message>
    <message>
        <source>A proxy wants to send the request to more targets at once than Max-Breadth still allows.</source>
        <extracomment>440 Max-Breadth Exceeded, summary</extracomment>
        <translation>Ein Proxy will die Anfrage an mehr Ziele gleichzeitig senden, als Max-Breadth noch erlaubt.</translation>
    </message>
    <message>
        <source>A proxy wants to ring many targets in parallel, and too little breadth is left in the request.</source>
        <extracomment>440 Max-Breadth Exceeded, causes</extracomment>
        <translation>Ein Proxy will es bei vielen Zielen gleichzeitig klingeln lassen, aber Max-Breadth der Anfrage reicht dafür nicht mehr.</translation>
    </message>
    <message>
        <source>The proxy cannot, or will not, try the targets one after the other or redirect the caller.</source>
        <extracomment>440 Max-Breadth Exceeded, causes</extracomment>
        <translation>Der Proxy kann oder will es weder bei den Zielen nacheinander versuchen noch den Anrufer umleiten.</translation>
    </message>
    <message>
        <source>Some targets got no request: change the routing, or search fewer places.</source>
        <extracomment>440 Max-Breadth Exceeded, next</extracomment>
        <translation>Einige Ziele haben keine Anfrage bekommen: Routing ändern oder es bei weniger Zielen versuchen.</translation>
    </message>
    <message>
        <source>the request came back</source>
        <extracomment>440 Max-Breadth Exceeded, compare</extracomment>
        <translation>die Anfrage kam zurück</translation>
    </message>
    <message>
        <source>too many hops in a row</source>
        <extracomment>440 Max-Breadth Exceeded, compare</extracomment>
        <translation>zu viele Hops hintereinander</translation>
    </message>
    <message>
        <source>max-breadth</source>
        <extracomment>440 Max-Breadth Exceeded, keywords</extracomment>
        <translation>max-breadth</translation>
    </message>
    <message>
        <source>amplification</source>
        <extracomment>440 Max-Breadth Exceeded, keywords</extracomment>
        <translation>amplification</translation>
    </message>
    <message>
        <source>branches</source>
        <extracomment>440 Max-Breadth Exceeded, keywords</extracomment>
        <translation>zweige</translation>
    </message>
    <message>
        <source>The INFO names a package that the receiver is not willing to take. Recv-Info lists those that it takes.</source>
        <extracomment>469 Bad Info Package, summary</extracomment>
        <translation>Das INFO nennt ein Info-Package, das der Empfänger nicht annehmen will. Recv-Info führt die Packages auf, die er annimmt.</translation>
    </message>
    <message>
        <source>The receiver never listed that package in a Recv-Info of this call.</source>
        <extracomment>469 Bad Info Package, causes</extracomment>
        <translation>Der Empfänger hat dieses Package in keinem Recv-Info dieses Gesprächs aufgeführt.</translation>
    </message>
    <message>
        <source>The receiver changed its packages while the INFO was under way.</source>
        <extracomment>469 Bad Info Package, causes</extracomment>
        <translation>Der Empfänger hat seine Packages geändert, während das INFO unterwegs war.</translation>
    </message>
    <message>
        <source>The client uses a package that Recv-Info lists.</source>
        <extracomment>469 Bad Info Package, next</extracomment>
        <translation>Der Client verwendet ein Package, das in Recv-Info steht.</translation>
    </message>
    <message>
        <source>The call goes on; the client must not end it because of this answer.</source>
        <extracomment>469 Bad Info Package, next</extracomment>
        <translation>Das Gespräch läuft weiter; der Client darf es wegen dieser Antwort nicht beenden.</translation>
    </message>
    <message>
        <source>The receiver must not use this answer to change its packages, only to state them.</source>
        <extracomment>469 Bad Info Package, next</extracomment>
        <translation>Der Empfänger darf mit dieser Antwort seine Packages nicht ändern, sondern nur nennen.</translation>
    </message>
    <message>
        <source>An INFO without Info-Package is the older use; this code is not for it.</source>
        <extracomment>469 Bad Info Package, next</extracomment>
        <translation>Ein INFO ohne Info-Package-Header entspricht der älteren Verwendung; dafür ist dieser Code nicht gedacht.</translation>
    </message>
    <message>
        <source>Where the package is fine but the body type does not suit it, RFC 6086 recommends 415.</source>
        <extracomment>469 Bad Info Package, next</extracomment>
        <translation>Ist das Package in Ordnung, aber der Body-Typ passt nicht dazu, empfiehlt RFC 6086 die Antwort 415.</translation>
    </message>
    <message>
        <source>packages taken now; empty means none</source>
        <extracomment>469 Bad Info Package, headers</extracomment>
        <translation>derzeit angenommene Packages; leer heißt keine</translation>
    </message>
    <message>
        <source>the package is wanted, but not this body type in it</source>
        <extracomment>469 Bad Info Package, compare</extracomment>
        <translation>das Package ist erwünscht, aber nicht mit diesem Body-Typ</translation>
    </message>
    <message>
        <source>info-package</source>
        <extracomment>469 Bad Info Package, keywords</extracomment>
        <translation>info-package</translation>
    </message>
    <message>
        <source>recv-info</source>
        <extracomment>469 Bad Info Package, keywords</extracomment>
        <translation>recv-info</translation>
    </message>
    <message>
        <source>dtmf info</source>
        <extracomment>469 Bad Info Package, keywords</extracomment>
        <translation>dtmf info</translation>
    </message>
    <message>
        <source>A relay that sends one request to a list of recipients lacks the permission of at least one of them.</source>
        <extracomment>470 Consent Needed, summary</extracomment>
        <translation>Einem Relay, das eine Anfrage an eine Liste von Empfängern sendet, fehlt die Erlaubnis von mindestens einem Empfänger.</translation>
    </message>
    <message>
        <source>A recipient in the list was never added at the relay, or has not agreed yet.</source>
        <extracomment>470 Consent Needed, causes</extracomment>
        <translation>Ein Empfänger der Liste wurde am Relay nie eingetragen oder hat noch nicht zugestimmt.</translation>
    </message>
    <message>
        <source>A recipient took the permission back.</source>
        <extracomment>470 Consent Needed, causes</extracomment>
        <translation>Ein Empfänger hat seine Erlaubnis zurückgezogen.</translation>
    </message>
    <message>
        <source>The client adds the missing recipients to the relay&apos;s list; the relay then asks for their consent.</source>
        <extracomment>470 Consent Needed, next</extracomment>
        <translation>Der Client trägt die fehlenden Empfänger in die Liste des Relays ein; das Relay holt dann ihre Zustimmung ein.</translation>
    </message>
    <message>
        <source>Once they have agreed the request can go again; until then, leave those recipients out.</source>
        <extracomment>470 Consent Needed, next</extracomment>
        <translation>Sobald sie zugestimmt haben, kann die Anfrage erneut gesendet werden; bis dahin diese Empfänger weglassen.</translation>
    </message>
    <message>
        <source>The relay must send the request to nobody while one permission is missing.</source>
        <extracomment>470 Consent Needed, next</extracomment>
        <translation>Solange eine Erlaubnis fehlt, darf das Relay die Anfrage an niemanden senden.</translation>
    </message>
    <message>
        <source>Without Permission-Missing the client must learn by other means, such as XCAP, who is meant.</source>
        <extracomment>470 Consent Needed, next</extracomment>
        <translation>Ohne Permission-Missing muss der Client auf anderem Weg erfahren, wer gemeint ist, etwa über XCAP.</translation>
    </message>
    <message>
        <source>the recipients who have not agreed</source>
        <extracomment>470 Consent Needed, headers</extracomment>
        <translation>die Empfänger, die nicht zugestimmt haben</translation>
    </message>
    <message>
        <source>refused by the server&apos;s own rules</source>
        <extracomment>470 Consent Needed, compare</extracomment>
        <translation>nach den eigenen Regeln des Servers abgelehnt</translation>
    </message>
    <message>
        <source>uri list</source>
        <extracomment>470 Consent Needed, keywords</extracomment>
        <translation>uri-liste</translation>
    </message>
    <message>
        <source>consent</source>
        <extracomment>470 Consent Needed, keywords</extracomment>
        <translation>zustimmung</translation>
    </message>
    <message>
        <source>permission</source>
        <extracomment>470 Consent Needed, keywords</extracomment>
        <translation>erlaubnis</translation>
    </message>
    <message>
        <source>group message</source>
        <extracomment>470 Consent Needed, keywords</extracomment>
        <translation>gruppennachricht</translation>
    </message>
    <message>
        <source>OpenSIPS made this itself: its blacklist filtered the next hop.</source>
        <extracomment>473 Filtered destination, summary</extracomment>
        <translation>Diese Antwort kommt von OpenSIPS selbst: Der nächste Hop steht auf seiner Blacklist.</translation>
    </message>
    <message>
        <source>The next hop is on a blacklist: set by hand, or by DNS failover if that is switched on.</source>
        <extracomment>473 Filtered destination, causes</extracomment>
        <translation>Der nächste Hop steht auf einer Blacklist: von Hand eingetragen oder durch DNS-Failover, falls eingeschaltet.</translation>
    </message>
    <message>
        <source>The client treats it as 400; look at the proxy&apos;s configuration and log.</source>
        <extracomment>473 Filtered destination, next</extracomment>
        <translation>Der Client behandelt die Antwort wie 400; Konfiguration und Log des Proxys prüfen.</translation>
    </message>
    <message>
        <source>tried to send and failed</source>
        <extracomment>473 Filtered destination, compare</extracomment>
        <translation>Senden wurde versucht und ist gescheitert</translation>
    </message>
    <message>
        <source>error.h, E_IP_BLOCKED</source>
        <extracomment>473 Filtered destination, vendor</extracomment>
        <translation>error.h, E_IP_BLOCKED</translation>
    </message>
    <message>
        <source>blacklist</source>
        <extracomment>473 Filtered destination, keywords</extracomment>
        <translation>blacklist</translation>
    </message>
    <message>
        <source>opensips</source>
        <extracomment>473 Filtered destination, keywords</extracomment>
        <translation>opensips</translation>
    </message>
    <message>
        <source>473/tm</source>
        <extracomment>473 Filtered destination, keywords</extracomment>
        <translation>473/tm</translation>
    </message>
    <message>
        <source>filtered</source>
        <extracomment>473 Filtered destination, keywords</extracomment>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>OpenSIPS made this itself: it could not parse a URI of the request.</source>
        <extracomment>475 Bad URI, summary</extracomment>
        <translation>Diese Antwort kommt von OpenSIPS selbst: Es konnte eine URI der Anfrage nicht auswerten.</translation>
    </message>
    <message>
        <source>The Request-URI or a Route is malformed.</source>
        <extracomment>475 Bad URI, causes</extracomment>
        <translation>Die Request-URI oder eine Route ist fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>The proxy&apos;s own routing script wrote a broken URI.</source>
        <extracomment>475 Bad URI, causes</extracomment>
        <translation>Das Routing-Skript des Proxys selbst hat eine fehlerhafte URI geschrieben.</translation>
    </message>
    <message>
        <source>The client treats it as 400; look at the proxy&apos;s log.</source>
        <extracomment>475 Bad URI, next</extracomment>
        <translation>Der Client behandelt die Antwort wie 400; Log des Proxys prüfen.</translation>
    </message>
    <message>
        <source>the same from Kamailio</source>
        <extracomment>475 Bad URI, compare</extracomment>
        <translation>dasselbe von Kamailio</translation>
    </message>
    <message>
        <source>error.h, E_BAD_URI</source>
        <extracomment>475 Bad URI, vendor</extracomment>
        <translation>error.h, E_BAD_URI</translation>
    </message>
    <message>
        <source>475/tm</source>
        <extracomment>475 Bad URI, keywords</extracomment>
        <translation>475/tm</translation>
    </message>
    <message>
        <source>bad uri</source>
        <extracomment>475 Bad URI, keywords</extracomment>
        <translation>ungültige uri</translation>
    </message>
    <message>
        <source>OpenSIPS made this itself: the name of the next hop did not resolve.</source>
        <extracomment>476 Unresolvable destination, summary</extracomment>
        <translation>Diese Antwort kommt von OpenSIPS selbst: Der Name des nächsten Hops ließ sich nicht auflösen.</translation>
    </message>
    <message>
        <source>DNS has no answer for the host of the next hop.</source>
        <extracomment>476 Unresolvable destination, causes</extracomment>
        <translation>DNS liefert keine Antwort für den Host des nächsten Hops.</translation>
    </message>
    <message>
        <source>The host name is misspelt, or only a private DNS server knows it.</source>
        <extracomment>476 Unresolvable destination, causes</extracomment>
        <translation>Der Hostname ist falsch geschrieben, oder nur ein privater DNS-Server kennt ihn.</translation>
    </message>
    <message>
        <source>The client treats it as 400; check DNS and the host in the Request-URI.</source>
        <extracomment>476 Unresolvable destination, next</extracomment>
        <translation>Der Client behandelt die Antwort wie 400; DNS und den Host in der Request-URI prüfen.</translation>
    </message>
    <message>
        <source>error.h, E_BAD_ADDRESS</source>
        <extracomment>476 Unresolvable destination, vendor</extracomment>
        <translation>error.h, E_BAD_ADDRESS</translation>
    </message>
    <message>
        <source>dns</source>
        <extracomment>476 Unresolvable destination, keywords</extracomment>
        <translation>dns</translation>
    </message>
    <message>
        <source>476/tm</source>
        <extracomment>476 Unresolvable destination, keywords</extracomment>
        <translation>476/tm</translation>
    </message>
    <message>
        <source>resolve</source>
        <extracomment>476 Unresolvable destination, keywords</extracomment>
        <translation>namensauflösung</translation>
    </message>
    <message>
        <source>Kamailio or OpenSIPS made this itself: it could not send to the next hop, for example because the TCP connection is gone.</source>
        <extracomment>477 Send failed, summary</extracomment>
        <translation>Diese Antwort kommt von Kamailio oder OpenSIPS selbst: An den nächsten Hop ließ sich nicht senden, zum Beispiel weil die TCP-Verbindung nicht mehr besteht.</translation>
    </message>
    <message>
        <source>The TCP or TLS connection to the next hop cannot be opened, or is gone.</source>
        <extracomment>477 Send failed, causes</extracomment>
        <translation>Die TCP- oder TLS-Verbindung zum nächsten Hop lässt sich nicht aufbauen oder besteht nicht mehr.</translation>
    </message>
    <message>
        <source>A phone behind NAT lost the connection over which it registered.</source>
        <extracomment>477 Send failed, causes</extracomment>
        <translation>Ein Telefon hinter NAT hat die Verbindung verloren, über die es sich registriert hat.</translation>
    </message>
    <message>
        <source>the name did not resolve</source>
        <extracomment>477 Send failed, compare</extracomment>
        <translation>der Name ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>what RFC 3261 makes of a failed send</source>
        <extracomment>477 Send failed, compare</extracomment>
        <translation>was nach RFC 3261 aus gescheitertem Senden wird</translation>
    </message>
    <message>
        <source>error.h, E_SEND</source>
        <extracomment>477 Send failed, vendor</extracomment>
        <translation>error.h, E_SEND</translation>
    </message>
    <message>
        <source>unfortunately error on sending to next hop occurred</source>
        <extracomment>477 Send failed, keywords</extracomment>
        <translation>unfortunately error on sending to next hop occurred</translation>
    </message>
    <message>
        <source>477/tm</source>
        <extracomment>477 Send failed, keywords</extracomment>
        <translation>477/tm</translation>
    </message>
    <message>
        <source>477/sl</source>
        <extracomment>477 Send failed, keywords</extracomment>
        <translation>477/sl</translation>
    </message>
    <message>
        <source>tcp</source>
        <extracomment>477 Send failed, keywords</extracomment>
        <translation>tcp</translation>
    </message>
    <message>
        <source>send failed</source>
        <extracomment>477 Send failed, keywords</extracomment>
        <translation>senden fehlgeschlagen</translation>
    </message>
    <message>
        <source>Kamailio made this itself: the destination could not be resolved.</source>
        <extracomment>478 Unresolvable destination, summary</extracomment>
        <translation>Diese Antwort kommt von Kamailio selbst: Das Ziel ließ sich nicht auflösen.</translation>
    </message>
    <message>
        <source>The Request-URI is a tel URI, which has no host.</source>
        <extracomment>476 Unresolvable destination, causes</extracomment>
        <translation>Die Request-URI ist eine tel-URI und hat daher keinen Host.</translation>
    </message>
    <message>
        <source>The client treats it as 400; check DNS and the Request-URI.</source>
        <extracomment>478 Unresolvable destination, next</extracomment>
        <translation>Der Client behandelt die Antwort wie 400; DNS und die Request-URI prüfen.</translation>
    </message>
    <message>
        <source>the same from OpenSIPS</source>
        <extracomment>478 Unresolvable destination, compare</extracomment>
        <translation>dasselbe von OpenSIPS</translation>
    </message>
    <message>
        <source>sending failed after resolving</source>
        <extracomment>478 Unresolvable destination, compare</extracomment>
        <translation>Senden nach dem Auflösen gescheitert</translation>
    </message>
    <message>
        <source>src/core/error.h, E_BAD_ADDRESS</source>
        <extracomment>478 Unresolvable destination, vendor</extracomment>
        <translation>src/core/error.h, E_BAD_ADDRESS</translation>
    </message>
    <message>
        <source>478/tm</source>
        <extracomment>478 Unresolvable destination, keywords</extracomment>
        <translation>478/tm</translation>
    </message>
    <message>
        <source>478/sl</source>
        <extracomment>478 Unresolvable destination, keywords</extracomment>
        <translation>478/sl</translation>
    </message>
    <message>
        <source>Kamailio made this itself: it could not parse a URI of the request.</source>
        <extracomment>479 Regretfully, we were not able to process the URI, summary</extracomment>
        <translation>Diese Antwort kommt von Kamailio selbst: Es konnte eine URI der Anfrage nicht auswerten.</translation>
    </message>
    <message>
        <source>src/core/error.h, E_BAD_URI</source>
        <extracomment>479 Regretfully, we were not able to process the URI, vendor</extracomment>
        <translation>src/core/error.h, E_BAD_URI</translation>
    </message>
    <message>
        <source>479/tm</source>
        <extracomment>479 Regretfully, we were not able to process the URI, keywords</extracomment>
        <translation>479/tm</translation>
    </message>
    <message>
        <source>479/sl</source>
        <extracomment>479 Regretfully, we were not able to process the URI, keywords</extracomment>
        <translation>479/sl</translation>
    </message>
    <message>
        <source>The user is known but cannot take the call now: logged out, in do-not-disturb, or not registered. Retry-After may name a better time.</source>
        <extracomment>480 Temporarily Unavailable, summary</extracomment>
        <translation>Der Teilnehmer ist bekannt, kann den Anruf aber gerade nicht annehmen: abgemeldet, Anrufschutz (DND) eingeschaltet oder nicht registriert. Retry-After kann eine bessere Zeit nennen.</translation>
    </message>
    <message>
        <source>The phone is not registered at present.</source>
        <extracomment>480 Temporarily Unavailable, causes</extracomment>
        <translation>Das Telefon ist derzeit nicht registriert.</translation>
    </message>
    <message>
        <source>Do-not-disturb is on, or the user is logged out.</source>
        <extracomment>480 Temporarily Unavailable, causes</extracomment>
        <translation>Anrufschutz (DND) ist eingeschaltet, oder der Teilnehmer ist abgemeldet.</translation>
    </message>
    <message>
        <source>It rang and nobody answered: many gateways and PBXs end the call so.</source>
        <extracomment>480 Temporarily Unavailable, causes</extracomment>
        <translation>Es hat geklingelt, und niemand hat abgenommen: Viele Gateways und TK-Anlagen beenden den Anruf so.</translation>
    </message>
    <message>
        <source>FreeSWITCH sends it for every cause that it maps to nothing else, such as 16 normal clearing.</source>
        <extracomment>480 Temporarily Unavailable, causes</extracomment>
        <translation>FreeSWITCH sendet 480 bei jedem Cause-Wert, den es keinem anderen Code zuordnet, etwa 16 (Normal Clearing).</translation>
    </message>
    <message>
        <source>A phone did not register in time after a push notification.</source>
        <extracomment>480 Temporarily Unavailable, causes</extracomment>
        <translation>Ein Telefon hat sich nach einer Push-Nachricht nicht rechtzeitig registriert.</translation>
    </message>
    <message>
        <source>The client may try later, or when Retry-After says so; the reason phrase should tell more.</source>
        <extracomment>480 Temporarily Unavailable, next</extracomment>
        <translation>Der Client kann es später erneut versuchen oder zu der Zeit, die Retry-After nennt; die Reason-Phrase sollte Näheres sagen.</translation>
    </message>
    <message>
        <source>A forking proxy goes on with the other branches.</source>
        <extracomment>480 Temporarily Unavailable, next</extracomment>
        <translation>Ein Forking-Proxy macht mit den anderen Zweigen weiter.</translation>
    </message>
    <message>
        <source>After Warning 380 the client must not switch from sips to sip by itself; it should ask the user.</source>
        <extracomment>480 Temporarily Unavailable, next</extracomment>
        <translation>Nach Warning 380 darf der Client nicht von sich aus von sips auf sip wechseln; er sollte den Teilnehmer fragen.</translation>
    </message>
    <message>
        <source>when to try again</source>
        <extracomment>480 Temporarily Unavailable, headers</extracomment>
        <translation>wann ein neuer Versuch sinnvoll ist</translation>
    </message>
    <message>
        <source>380 or 381 when sips and sip do not fit</source>
        <extracomment>480 Temporarily Unavailable, headers</extracomment>
        <translation>380 oder 381, wenn sips und sip nicht zusammenpassen</translation>
    </message>
    <message>
        <source>Q.850 cause behind a gateway, such as 19 or 20</source>
        <extracomment>480 Temporarily Unavailable, headers</extracomment>
        <translation>Q.850-Cause-Wert hinter einem Gateway, etwa 19 oder 20</translation>
    </message>
    <message>
        <source>waiting in a queue instead of being refused</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation>in der Warteschlange, statt abgewiesen zu werden</translation>
    </message>
    <message>
        <source>nobody of that name exists here</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation>hier gibt es niemanden mit diesem Namen</translation>
    </message>
    <message>
        <source>it does not know the sips scheme at all</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation>kennt das Schema sips überhaupt nicht</translation>
    </message>
    <message>
        <source>busy at that device</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation>an diesem Gerät besetzt</translation>
    </message>
    <message>
        <source>busy everywhere: stop trying</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation>überall besetzt: nicht weiter versuchen</translation>
    </message>
    <message>
        <source>the user said no</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation>der Teilnehmer hat abgelehnt</translation>
    </message>
    <message>
        <source>not registered</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation>offline</translation>
    </message>
    <message>
        <source>dnd</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation>dnd</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>subscriber absent</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation>subscriber absent</translation>
    </message>
    <message>
        <source>logged out</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>push</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation>push</translation>
    </message>
    <message>
        <source>temporarily not available</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation>vorübergehend nicht erreichbar</translation>
    </message>
    <message>
        <source>The server knows no dialog or transaction that fits the request: Call-ID, tags or branch do not match anything it has.</source>
        <extracomment>481 Call/Transaction Does Not Exist, summary</extracomment>
        <translation>Der Server kennt keinen Dialog und keine Transaktion zu dieser Anfrage: Call-ID, Tags oder Branch passen zu nichts, was er hat.</translation>
    </message>
    <message>
        <source>The peer restarted, or the request reached another node of a cluster.</source>
        <extracomment>481 Call/Transaction Does Not Exist, causes</extracomment>
        <translation>Die Gegenseite wurde neu gestartet, oder die Anfrage kam bei einem anderen Knoten eines Clusters an.</translation>
    </message>
    <message>
        <source>Both sides hung up at once, or the peer had ended the call before, for example by its session timer.</source>
        <extracomment>481 Call/Transaction Does Not Exist, causes</extracomment>
        <translation>Beide Seiten haben gleichzeitig aufgelegt, oder die Gegenseite hatte das Gespräch schon beendet, zum Beispiel wegen ihres Session-Timers.</translation>
    </message>
    <message>
        <source>A tag is missing or was changed on the way.</source>
        <extracomment>481 Call/Transaction Does Not Exist, causes</extracomment>
        <translation>Ein From- oder To-Tag fehlt oder wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>A CANCEL matches no INVITE transaction: it is over already, or never arrived.</source>
        <extracomment>481 Call/Transaction Does Not Exist, causes</extracomment>
        <translation>Ein CANCEL passt zu keiner INVITE-Transaktion: Sie ist schon beendet, oder das INVITE kam nie an.</translation>
    </message>
    <message>
        <source>A NOTIFY fits no subscription, a PRACK no unconfirmed response, or a Replaces no call.</source>
        <extracomment>481 Call/Transaction Does Not Exist, causes</extracomment>
        <translation>Ein NOTIFY passt zu keiner Subscription, ein PRACK zu keiner unbestätigten Antwort oder ein Replaces zu keinem Anruf.</translation>
    </message>
    <message>
        <source>In answer to a CANCEL it says nothing about other requests.</source>
        <extracomment>481 Call/Transaction Does Not Exist, next</extracomment>
        <translation>Als Antwort auf ein CANCEL sagt 481 nichts über andere Anfragen aus.</translation>
    </message>
    <message>
        <source>To end a call for this reason the client sends BYE.</source>
        <extracomment>481 Call/Transaction Does Not Exist, next</extracomment>
        <translation>Um ein Gespräch aus diesem Grund zu beenden, sendet der Client BYE.</translation>
    </message>
    <message>
        <source>Both sides hang up at once: each may answer the other&apos;s BYE with it.</source>
        <extracomment>481 Call/Transaction Does Not Exist, normal</extracomment>
        <translation>Beide Seiten legen gleichzeitig auf: Jede kann das BYE der anderen mit 481 beantworten.</translation>
    </message>
    <message>
        <source>the peer does not answer at all</source>
        <extracomment>481 Call/Transaction Does Not Exist, compare</extracomment>
        <translation>die Gegenseite antwortet gar nicht</translation>
    </message>
    <message>
        <source>the request itself was given up</source>
        <extracomment>481 Call/Transaction Does Not Exist, compare</extracomment>
        <translation>die Anfrage selbst wurde aufgegeben</translation>
    </message>
    <message>
        <source>the event package is unknown</source>
        <extracomment>481 Call/Transaction Does Not Exist, compare</extracomment>
        <translation>das Event-Package ist unbekannt</translation>
    </message>
    <message>
        <source>never became a standard</source>
        <extracomment>481 Call/Transaction Does Not Exist, compare</extracomment>
        <translation>wurde nie Standard</translation>
    </message>
    <message>
        <source>call leg</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation>call leg</translation>
    </message>
    <message>
        <source>unknown dialog</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation>unbekannter dialog</translation>
    </message>
    <message>
        <source>lost state</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation>zustand verloren</translation>
    </message>
    <message>
        <source>failover</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation>failover</translation>
    </message>
    <message>
        <source>restart</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation>neustart</translation>
    </message>
    <message>
        <source>bye crossing</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation>gleichzeitiges bye</translation>
    </message>
    <message>
        <source>tag mismatch</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation>tag passt nicht</translation>
    </message>
    <message>
        <source>hang up</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation>auflegen</translation>
    </message>
    <message>
        <source>The request came back to a server that has already handled it, or arrived twice by different ways at one phone.</source>
        <extracomment>482 Loop Detected, summary</extracomment>
        <translation>Die Anfrage kam zu einem Server zurück, der sie schon bearbeitet hat, oder sie kam auf verschiedenen Wegen zweimal bei einem Telefon an.</translation>
    </message>
    <message>
        <source>A routing rule sends the call back to the server it came from.</source>
        <extracomment>482 Loop Detected, causes</extracomment>
        <translation>Eine Routing-Regel schickt den Anruf an den Server zurück, von dem er kam.</translation>
    </message>
    <message>
        <source>A forked call reached one phone by two ways; then the phone refuses the second copy.</source>
        <extracomment>482 Loop Detected, causes</extracomment>
        <translation>Ein verzweigter Anruf erreicht ein Telefon auf zwei Wegen; das Telefon weist dann die zweite Kopie ab.</translation>
    </message>
    <message>
        <source>A client tried a second server too soon, and both copies arrived at the same place.</source>
        <extracomment>482 Loop Detected, causes</extracomment>
        <translation>Ein Client hat es zu früh bei einem zweiten Server versucht, und beide Kopien kamen am selben Ort an.</translation>
    </message>
    <message>
        <source>With a merged request only the other response counts.</source>
        <extracomment>482 Loop Detected, next</extracomment>
        <translation>Bei einem Merged Request zählt nur die andere Antwort.</translation>
    </message>
    <message>
        <source>A proxy must not refuse merged requests; the endpoint sorts them out.</source>
        <extracomment>482 Loop Detected, next</extracomment>
        <translation>Ein Proxy darf Merged Requests nicht abweisen; das Endgerät sortiert sie aus.</translation>
    </message>
    <message>
        <source>A proxy that forks must check for loops; with one target it need not.</source>
        <extracomment>482 Loop Detected, next</extracomment>
        <translation>Ein Proxy, der verzweigt, muss auf Schleifen prüfen; bei nur einem Ziel muss er es nicht.</translation>
    </message>
    <message>
        <source>A request that returns with other routing values is a spiral and goes on.</source>
        <extracomment>482 Loop Detected, next</extracomment>
        <translation>Eine Anfrage, die mit anderen Routing-Werten zurückkommt, ist eine Spirale und läuft weiter.</translation>
    </message>
    <message>
        <source>A phone that gets the same forked call twice refuses the second copy with it.</source>
        <extracomment>482 Loop Detected, normal</extracomment>
        <translation>Ein Telefon, das denselben verzweigten Anruf zweimal bekommt, weist die zweite Kopie mit 482 ab.</translation>
    </message>
    <message>
        <source>too many branches in parallel</source>
        <extracomment>482 Loop Detected, compare</extracomment>
        <translation>zu viele Zweige parallel</translation>
    </message>
    <message>
        <source>counted hops, not recognised as a loop</source>
        <extracomment>482 Loop Detected, compare</extracomment>
        <translation>Hops gezählt, Schleife nicht erkannt</translation>
    </message>
    <message>
        <source>loop</source>
        <extracomment>482 Loop Detected, keywords</extracomment>
        <translation>schleife</translation>
    </message>
    <message>
        <source>merged request</source>
        <extracomment>482 Loop Detected, keywords</extracomment>
        <translation>merged request</translation>
    </message>
    <message>
        <source>spiral</source>
        <extracomment>482 Loop Detected, keywords</extracomment>
        <translation>spirale</translation>
    </message>
    <message>
        <source>request merged</source>
        <extracomment>482 Loop Detected, keywords</extracomment>
        <translation>request merged</translation>
    </message>
    <message>
        <source>routing loop</source>
        <extracomment>482 Loop Detected, keywords</extracomment>
        <translation>routing-schleife</translation>
    </message>
    <message>
        <source>Two systems forward the call to each other.</source>
        <extracomment>483 Too Many Hops, causes</extracomment>
        <translation>Zwei Systeme schicken den Anruf einander zu.</translation>
    </message>
    <message>
        <source>Call forwarding of two users points at each other.</source>
        <extracomment>483 Too Many Hops, causes</extracomment>
        <translation>Die Rufumleitungen zweier Teilnehmer zeigen aufeinander.</translation>
    </message>
    <message>
        <source>Max-Forwards was set too low.</source>
        <extracomment>483 Too Many Hops, causes</extracomment>
        <translation>Max-Forwards war zu niedrig gesetzt.</translation>
    </message>
    <message>
        <source>recognised as the same request</source>
        <extracomment>483 Too Many Hops, compare</extracomment>
        <translation>als dieselbe Anfrage erkannt</translation>
    </message>
    <message>
        <source>max-forwards</source>
        <extracomment>483 Too Many Hops, keywords</extracomment>
        <translation>max-forwards</translation>
    </message>
    <message>
        <source>hop counter</source>
        <extracomment>483 Too Many Hops, keywords</extracomment>
        <translation>zu viele hops</translation>
    </message>
    <message>
        <source>traceroute</source>
        <extracomment>483 Too Many Hops, keywords</extracomment>
        <translation>traceroute</translation>
    </message>
    <message>
        <source>70</source>
        <extracomment>483 Too Many Hops, keywords</extracomment>
        <translation>70</translation>
    </message>
    <message>
        <source>The number or address in the Request-URI is too short to route.</source>
        <extracomment>484 Address Incomplete, summary</extracomment>
        <translation>Die Nummer oder Adresse in der Request-URI ist für das Routing zu kurz.</translation>
    </message>
    <message>
        <source>Digits are missing: the dial plan of the phone sends too early.</source>
        <extracomment>484 Address Incomplete, causes</extracomment>
        <translation>Es fehlen Ziffern: Der Wählplan des Telefons wählt zu früh.</translation>
    </message>
    <message>
        <source>A gateway with overlap dialling waits for more digits.</source>
        <extracomment>484 Address Incomplete, causes</extracomment>
        <translation>Ein Gateway mit Überlappwahl wartet auf weitere Ziffern.</translation>
    </message>
    <message>
        <source>With overlap dialling a longer INVITE arrives, and the gateway ends the earlier one.</source>
        <extracomment>484 Address Incomplete, causes</extracomment>
        <translation>Bei Überlappwahl kommt ein INVITE mit mehr Ziffern an, und das Gateway beendet das frühere.</translation>
    </message>
    <message>
        <source>The client collects more digits and sends a new request.</source>
        <extracomment>484 Address Incomplete, next</extracomment>
        <translation>Der Client sammelt weitere Ziffern und sendet eine neue Anfrage.</translation>
    </message>
    <message>
        <source>A proxy that picks among 4xx answers should prefer 484, 401, 407, 415 or 420.</source>
        <extracomment>484 Address Incomplete, next</extracomment>
        <translation>Ein Proxy, der unter 4xx-Antworten auswählt, sollte 484, 401, 407, 415 oder 420 bevorzugen.</translation>
    </message>
    <message>
        <source>The server should say in the reason phrase what is missing.</source>
        <extracomment>484 Address Incomplete, next</extracomment>
        <translation>Der Server sollte in der Reason-Phrase sagen, was fehlt.</translation>
    </message>
    <message>
        <source>With overlap dialling the new INVITE keeps Call-ID and From tag, has no To tag, and should raise CSeq.</source>
        <extracomment>484 Address Incomplete, next</extracomment>
        <translation>Bei Überlappwahl behält das neue INVITE Call-ID und From-Tag, hat kein To-Tag und sollte CSeq erhöhen.</translation>
    </message>
    <message>
        <source>A gateway should repair the number and try again before it gives cause 28.</source>
        <extracomment>484 Address Incomplete, next</extracomment>
        <translation>Ein Gateway sollte die Nummer berichtigen und es erneut versuchen, bevor es den Cause-Wert 28 meldet.</translation>
    </message>
    <message>
        <source>With overlap dialling it asks for more digits.</source>
        <extracomment>484 Address Incomplete, normal</extracomment>
        <translation>Bei Überlappwahl fordert 484 weitere Ziffern an.</translation>
    </message>
    <message>
        <source>the number is complete but unknown</source>
        <extracomment>484 Address Incomplete, compare</extracomment>
        <translation>die Nummer ist vollständig, aber unbekannt</translation>
    </message>
    <message>
        <source>the scheme of the URI is unknown</source>
        <extracomment>484 Address Incomplete, compare</extracomment>
        <translation>das Schema der URI ist unbekannt</translation>
    </message>
    <message>
        <source>complete, but fits several users</source>
        <extracomment>484 Address Incomplete, compare</extracomment>
        <translation>vollständig, passt aber auf mehrere Teilnehmer</translation>
    </message>
    <message>
        <source>overlap dialling</source>
        <extracomment>484 Address Incomplete, keywords</extracomment>
        <translation>überlappwahl overlap einzelziffernwahl</translation>
    </message>
    <message>
        <source>digits missing</source>
        <extracomment>484 Address Incomplete, keywords</extracomment>
        <translation>ziffern fehlen</translation>
    </message>
    <message>
        <source>number too short</source>
        <extracomment>484 Address Incomplete, keywords</extracomment>
        <translation>nummer zu kurz</translation>
    </message>
    <message>
        <source>dial plan</source>
        <extracomment>484 Address Incomplete, keywords</extracomment>
        <translation>wählplan</translation>
    </message>
    <message>
        <source>The address in the request fits more than one user. Contact may list the candidates.</source>
        <extracomment>485 Ambiguous, summary</extracomment>
        <translation>Die Adresse in der Anfrage passt auf mehr als einen Teilnehmer. Contact kann sie aufführen.</translation>
    </message>
    <message>
        <source>The name was typed incompletely and fits several people.</source>
        <extracomment>485 Ambiguous, causes</extracomment>
        <translation>Der Name wurde unvollständig eingegeben und passt auf mehrere Personen.</translation>
    </message>
    <message>
        <source>Several users of the domain share the name in the Request-URI.</source>
        <extracomment>485 Ambiguous, causes</extracomment>
        <translation>Mehrere Teilnehmer der Domain haben den Namen, der in der Request-URI steht.</translation>
    </message>
    <message>
        <source>The user has to choose; the client does not pick by itself.</source>
        <extracomment>485 Ambiguous, next</extracomment>
        <translation>Der Teilnehmer muss auswählen; das Gerät wählt nicht von sich aus.</translation>
    </message>
    <message>
        <source>For privacy an operator can set the server to send 404 or to leave out the list.</source>
        <extracomment>485 Ambiguous, next</extracomment>
        <translation>Aus Datenschutzgründen kann ein Betreiber den Server so einstellen, dass er 404 sendet oder die Liste weglässt.</translation>
    </message>
    <message>
        <source>the addresses to choose from; a proxy that cannot find the target should list them</source>
        <extracomment>485 Ambiguous, headers</extracomment>
        <translation>die Adressen zur Auswahl; ein Proxy, der das Ziel nicht bestimmen kann, sollte sie aufführen</translation>
    </message>
    <message>
        <source>several addresses of one user</source>
        <extracomment>485 Ambiguous, compare</extracomment>
        <translation>mehrere Adressen eines Teilnehmers</translation>
    </message>
    <message>
        <source>several users</source>
        <extracomment>485 Ambiguous, keywords</extracomment>
        <translation>mehrere teilnehmer</translation>
    </message>
    <message>
        <source>directory</source>
        <extracomment>485 Ambiguous, keywords</extracomment>
        <translation>telefonbuch</translation>
    </message>
    <message>
        <source>name not unique</source>
        <extracomment>485 Ambiguous, keywords</extracomment>
        <translation>name nicht eindeutig</translation>
    </message>
    <message>
        <source>The called device was reached, but its user is not taking another call at that device right now. Other devices of the same user may still answer.</source>
        <extracomment>486 Busy Here, summary</extracomment>
        <translation>Das gerufene Gerät wurde erreicht, aber der Teilnehmer nimmt dort gerade keinen weiteren Anruf an. Auf anderen Geräten desselben Teilnehmers kann trotzdem noch jemand abnehmen.</translation>
    </message>
    <message>
        <source>The phone is in a call and call waiting is off.</source>
        <extracomment>486 Busy Here, causes</extracomment>
        <translation>Das Telefon ist im Gespräch, und Anklopfen ist aus.</translation>
    </message>
    <message>
        <source>Do-not-disturb is on (many phones send 486 rather than 480).</source>
        <extracomment>486 Busy Here, causes</extracomment>
        <translation>Anrufschutz (DND) ist aktiv (viele Telefone senden 486 statt 480).</translation>
    </message>
    <message>
        <source>A forking proxy keeps trying the other branches.</source>
        <extracomment>486 Busy Here, next</extracomment>
        <translation>Ein Forking-Proxy versucht es auf den anderen Zweigen weiter.</translation>
    </message>
    <message>
        <source>The caller may try again later, or when Retry-After says so.</source>
        <extracomment>486 Busy Here, next</extracomment>
        <translation>Der Anrufer kann es später erneut versuchen oder zu der Zeit, die Retry-After nennt.</translation>
    </message>
    <message>
        <source>A proxy that got 486 from every branch can answer 600.</source>
        <extracomment>486 Busy Here, next</extracomment>
        <translation>Ein Proxy, der aus jedem Zweig 486 bekommen hat, kann mit 600 antworten.</translation>
    </message>
    <message>
        <source>A device that knows that nobody else can take the call should send 600 instead.</source>
        <extracomment>486 Busy Here, next</extracomment>
        <translation>Ein Gerät, das weiß, dass kein anderes den Anruf annehmen kann, sollte stattdessen 600 senden.</translation>
    </message>
    <message>
        <source>The user is on the phone; nothing is broken.</source>
        <extracomment>486 Busy Here, normal</extracomment>
        <translation>Der Teilnehmer telefoniert gerade; es liegt kein Fehler vor.</translation>
    </message>
    <message>
        <source>when the user expects to be free</source>
        <extracomment>486 Busy Here, headers</extracomment>
        <translation>wann der Teilnehmer voraussichtlich wieder frei ist</translation>
    </message>
    <message>
        <source>Q.850 cause behind a gateway, such as 17 user busy</source>
        <extracomment>486 Busy Here, headers</extracomment>
        <translation>Q.850-Cause-Wert hinter einem Gateway, etwa 17 (User Busy)</translation>
    </message>
    <message>
        <source>not there, or not to be disturbed</source>
        <extracomment>486 Busy Here, compare</extracomment>
        <translation>nicht da oder will nicht gestört werden</translation>
    </message>
    <message>
        <source>busy at every device: stop trying</source>
        <extracomment>486 Busy Here, compare</extracomment>
        <translation>auf jedem Gerät besetzt: nicht weiter versuchen</translation>
    </message>
    <message>
        <source>engaged</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>occupied</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation>belegt</translation>
    </message>
    <message>
        <source>call waiting</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation>anklopfen</translation>
    </message>
    <message>
        <source>channel limit</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation>kanallimit alle kanäle belegt</translation>
    </message>
    <message>
        <source>line busy</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation>leitung besetzt</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>The request, nearly always an INVITE, was given up before it was answered, as a rule by a CANCEL. The CANCEL itself gets a 200 of its own.</source>
        <extracomment>487 Request Terminated, summary</extracomment>
        <translation>Die Anfrage, fast immer ein INVITE, wurde vor ihrer Beantwortung abgebrochen, in der Regel durch ein CANCEL. Das CANCEL selbst bekommt eine eigene 200.</translation>
    </message>
    <message>
        <source>Another phone of the user answered first; Reason: SIP;cause=200 in the CANCEL may say so.</source>
        <extracomment>487 Request Terminated, causes</extracomment>
        <translation>Ein anderes Telefon des Teilnehmers hat zuerst angenommen; Reason: SIP;cause=200 im CANCEL kann das anzeigen.</translation>
    </message>
    <message>
        <source>The INVITE outlived its Expires.</source>
        <extracomment>487 Request Terminated, causes</extracomment>
        <translation>Die Zeit in Expires des INVITE ist abgelaufen.</translation>
    </message>
    <message>
        <source>Without a CANCEL: a BYE ended the call while a request was open.</source>
        <extracomment>487 Request Terminated, causes</extracomment>
        <translation>Ohne CANCEL: Ein BYE hat den Anruf beendet, während eine Anfrage offen war.</translation>
    </message>
    <message>
        <source>A proxy cancelled the branch: another one brought a 6xx, or timer C ran out.</source>
        <extracomment>487 Request Terminated, causes</extracomment>
        <translation>Ein Proxy hat den Zweig abgebrochen: Ein anderer brachte eine 6xx, oder Timer C ist abgelaufen.</translation>
    </message>
    <message>
        <source>The client sends ACK, as to every final answer to an INVITE, and is done.</source>
        <extracomment>487 Request Terminated, next</extracomment>
        <translation>Der Client bestätigt sie mit ACK, wie jede endgültige Antwort auf ein INVITE, und ist fertig.</translation>
    </message>
    <message>
        <source>A 200 that crosses the CANCEL makes a call: send ACK, and BYE if nobody wants it any more.</source>
        <extracomment>487 Request Terminated, next</extracomment>
        <translation>Kreuzt sich eine 200 mit dem CANCEL, steht das Gespräch: ACK senden, und BYE, wenn es niemand mehr will.</translation>
    </message>
    <message>
        <source>If no final answer follows the CANCEL within 64 times T1 (32 s by default), the INVITE counts as cancelled.</source>
        <extracomment>487 Request Terminated, next</extracomment>
        <translation>Folgt auf das CANCEL innerhalb von 64*T1 (standardmäßig 32 s) keine endgültige Antwort, gilt das INVITE als abgebrochen.</translation>
    </message>
    <message>
        <source>The client must not send CANCEL before it has a provisional response.</source>
        <extracomment>487 Request Terminated, next</extracomment>
        <translation>Der Client darf kein CANCEL senden, bevor er eine vorläufige Antwort hat.</translation>
    </message>
    <message>
        <source>A re-INVITE whose changes have partly taken effect gets 2xx instead of 487.</source>
        <extracomment>487 Request Terminated, next</extracomment>
        <translation>Ein re-INVITE, dessen Änderungen schon teilweise wirksam sind, bekommt 2xx statt 487.</translation>
    </message>
    <message>
        <source>It is the usual end of a cancelled call, and of the branches that lost when another phone answered.</source>
        <extracomment>487 Request Terminated, normal</extracomment>
        <translation>So enden üblicherweise ein abgebrochener Anruf und die Zweige, die leer ausgehen, wenn ein anderes Telefon annimmt.</translation>
    </message>
    <message>
        <source>news that one branch ended, not the end of the call</source>
        <extracomment>487 Request Terminated, compare</extracomment>
        <translation>meldet das Ende eines Zweigs, nicht das Ende des Anrufs</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>call flow server-timeout, steps</extracomment>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the dialog or transaction is unknown</source>
        <extracomment>487 Request Terminated, compare</extracomment>
        <translation>der Dialog oder die Transaktion ist unbekannt</translation>
    </message>
    <message>
        <source>cancel</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation>cancel</translation>
    </message>
    <message>
        <source>caller hung up</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation>anrufer hat aufgelegt</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation>anderswo angenommen</translation>
    </message>
    <message>
        <source>completed elsewhere</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation>completed elsewhere</translation>
    </message>
    <message>
        <source>missed call</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation>verpasster anruf</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>The session that was offered does not suit this device or server: codec, encryption, address type or some other part of the SDP. Another target may still accept the same offer.</source>
        <extracomment>488 Not Acceptable Here, summary</extracomment>
        <translation>Die angebotene Sitzung passt nicht zu diesem Gerät oder Server: Codec, Verschlüsselung, Adresstyp oder ein anderer Teil des SDP. Ein anderes Ziel nimmt dasselbe Offer vielleicht an.</translation>
    </message>
    <message>
        <source>No codec in the offer is supported or allowed at the far end.</source>
        <extracomment>488 Not Acceptable Here, causes</extracomment>
        <translation>Die Gegenseite unterstützt keinen der Codecs im Offer oder lässt keinen davon zu.</translation>
    </message>
    <message>
        <source>Plain RTP meets SRTP: one side has RTP/SAVP or RTP/SAVPF, the other only RTP/AVP.</source>
        <extracomment>488 Not Acceptable Here, causes</extracomment>
        <translation>Unverschlüsseltes RTP trifft auf SRTP: Eine Seite hat RTP/SAVP oder RTP/SAVPF, die andere nur RTP/AVP.</translation>
    </message>
    <message>
        <source>The far end demands a=crypto or a DTLS fingerprint, and the offer has none.</source>
        <extracomment>488 Not Acceptable Here, causes</extracomment>
        <translation>Die Gegenseite verlangt a=crypto oder einen DTLS-Fingerprint, und das Offer enthält nichts davon.</translation>
    </message>
    <message>
        <source>Address family (IPv6 against IPv4), media type, ptime or another attribute does not fit.</source>
        <extracomment>488 Not Acceptable Here, causes</extracomment>
        <translation>Adressfamilie (IPv6 gegen IPv4), Medientyp, ptime oder ein anderes Attribut passt nicht.</translation>
    </message>
    <message>
        <source>A re-INVITE asks for something the other side lacks, such as T.38 fax or video.</source>
        <extracomment>488 Not Acceptable Here, causes</extracomment>
        <translation>Ein re-INVITE verlangt etwas, das die andere Seite nicht kann, etwa T.38-Fax oder Video.</translation>
    </message>
    <message>
        <source>The caller may try again with a different offer, but should not repeat the same one here.</source>
        <extracomment>488 Not Acceptable Here, next</extracomment>
        <translation>Der Anrufer kann es mit einem anderen Offer erneut versuchen, sollte aber dasselbe hier nicht wiederholen.</translation>
    </message>
    <message>
        <source>A forking proxy keeps the other branches going, as another device may accept.</source>
        <extracomment>488 Not Acceptable Here, next</extracomment>
        <translation>Ein Forking-Proxy lässt die anderen Zweige weiterlaufen, denn ein anderes Gerät kann annehmen.</translation>
    </message>
    <message>
        <source>After a re-INVITE or UPDATE only the change has failed: the call goes on with the old media.</source>
        <extracomment>488 Not Acceptable Here, next</extracomment>
        <translation>Nach einem re-INVITE oder UPDATE ist nur die Änderung gescheitert: Das Gespräch läuft mit den alten Medien weiter.</translation>
    </message>
    <message>
        <source>To find the fault, read Warning first, then compare the SDP in the body, if any, with the offer.</source>
        <extracomment>488 Not Acceptable Here, next</extracomment>
        <translation>Zur Fehlersuche zuerst Warning lesen, dann das SDP im Body, falls vorhanden, mit dem Offer vergleichen.</translation>
    </message>
    <message>
        <source>The SDP in a 488 shows capabilities only; it is neither an offer nor an answer.</source>
        <extracomment>488 Not Acceptable Here, next</extracomment>
        <translation>Das SDP in einer 488 zeigt nur Fähigkeiten; es ist weder Offer noch Answer.</translation>
    </message>
    <message>
        <source>the reason, for instance 302 transport (SRTP), 305 codec, 301 address type, 370 bandwidth</source>
        <extracomment>488 Not Acceptable Here, headers</extracomment>
        <translation>der Grund, zum Beispiel 302 Transport (SRTP), 305 Codec, 301 Adresstyp, 370 Bandbreite</translation>
    </message>
    <message>
        <source>a body, usually SDP, that describes what this side can do</source>
        <extracomment>488 Not Acceptable Here, headers</extracomment>
        <translation>ein Body, meist SDP, der beschreibt, was diese Seite kann</translation>
    </message>
    <message>
        <source>a proxy wants its policy server asked first: no codec problem; obligatory when that is the ground</source>
        <extracomment>488 Not Acceptable Here, headers</extracomment>
        <translation>ein Proxy verlangt, dass zuerst sein Policy-Server gefragt wird: kein Codec-Problem; Pflicht, wenn das der Grund ist</translation>
    </message>
    <message>
        <source>cannot make a response body that fits the request&apos;s Accept; hardly ever for INVITE</source>
        <extracomment>488 Not Acceptable Here, compare</extracomment>
        <translation>kann keinen Antwort-Body liefern, der zum Accept der Anfrage passt; bei INVITE kaum je</translation>
    </message>
    <message>
        <source>the body&apos;s type, encoding or language is refused, not the media; Accept, Accept-Encoding or Accept-Language says what is taken</source>
        <extracomment>488 Not Acceptable Here, compare</extracomment>
        <translation>abgelehnt werden Typ, Kodierung oder Sprache des Bodys, nicht die Medien; Accept, Accept-Encoding oder Accept-Language sagt, was angenommen wird</translation>
    </message>
    <message>
        <source>a precondition such as reserved bandwidth failed; codecs may be fine</source>
        <extracomment>488 Not Acceptable Here, compare</extracomment>
        <translation>eine Precondition wie reservierte Bandbreite ist gescheitert; die Codecs können in Ordnung sein</translation>
    </message>
    <message>
        <source>same complaint for every device of the user: stop trying</source>
        <extracomment>488 Not Acceptable Here, compare</extracomment>
        <translation>derselbe Einwand, aber für alle Geräte des Teilnehmers: nicht weiter versuchen</translation>
    </message>
    <message>
        <source>no common codec</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>kein gemeinsamer codec</translation>
    </message>
    <message>
        <source>codec mismatch</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>codecs passen nicht</translation>
    </message>
    <message>
        <source>codec negotiation failed</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>codec-aushandlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>incompatible sdp</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>sdp inkompatibel</translation>
    </message>
    <message>
        <source>media negotiation</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>medienaushandlung</translation>
    </message>
    <message>
        <source>sdes</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>sdes</translation>
    </message>
    <message>
        <source>webrtc</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>webrtc</translation>
    </message>
    <message>
        <source>g.729</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>g.729</translation>
    </message>
    <message>
        <source>opus</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>opus</translation>
    </message>
    <message>
        <source>transcoding</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>transcoding</translation>
    </message>
    <message>
        <source>bearer capability</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>bearer capability</translation>
    </message>
    <message>
        <source>incompatible_destination</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>incompatible_destination</translation>
    </message>
    <message>
        <source>re-invite</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>re-invite</translation>
    </message>
    <message>
        <source>The receiver does not know the event package named in the Event header. The code answers SUBSCRIBE, NOTIFY or PUBLISH.</source>
        <extracomment>489 Bad Event, summary</extracomment>
        <translation>Der Empfänger kennt das Event-Package im Event-Header nicht. Der Code kommt als Antwort auf SUBSCRIBE, NOTIFY oder PUBLISH.</translation>
    </message>
    <message>
        <source>A phone subscribes to a package the server does not offer, such as message-summary, dialog or presence.</source>
        <extracomment>489 Bad Event, causes</extracomment>
        <translation>Ein Telefon abonniert ein Package, das der Server nicht anbietet, etwa message-summary, dialog oder presence.</translation>
    </message>
    <message>
        <source>The module for that package is switched off or not loaded on the PBX.</source>
        <extracomment>489 Bad Event, causes</extracomment>
        <translation>Das Modul für dieses Package ist auf der TK-Anlage abgeschaltet oder nicht geladen.</translation>
    </message>
    <message>
        <source>A device gets a NOTIFY it never asked for, such as check-sync or keep-alive, and does not know the package.</source>
        <extracomment>489 Bad Event, causes</extracomment>
        <translation>Ein Gerät bekommt ein NOTIFY, das es nie angefordert hat, etwa check-sync oder keep-alive, und kennt das Package nicht.</translation>
    </message>
    <message>
        <source>The package name in Event is misspelt.</source>
        <extracomment>489 Bad Event, causes</extracomment>
        <translation>Der Package-Name in Event ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Do not repeat the same request: use a package the server supports, or turn the feature off in the phone.</source>
        <extracomment>489 Bad Event, next</extracomment>
        <translation>Dieselbe Anfrage nicht wiederholen: ein Package verwenden, das der Server unterstützt, oder die Funktion im Telefon abschalten.</translation>
    </message>
    <message>
        <source>A 489 to a refreshing SUBSCRIBE or to a NOTIFY ends that subscription.</source>
        <extracomment>489 Bad Event, next</extracomment>
        <translation>Eine 489 auf ein auffrischendes SUBSCRIBE oder auf ein NOTIFY beendet diese Subscription.</translation>
    </message>
    <message>
        <source>A call in the same dialog goes on.</source>
        <extracomment>489 Bad Event, next</extracomment>
        <translation>Ein Gespräch im selben Dialog läuft weiter.</translation>
    </message>
    <message>
        <source>After a 489 to a refresh, a new subscription needs a new Call-ID and a new From tag.</source>
        <extracomment>489 Bad Event, next</extracomment>
        <translation>Nach einer 489 auf eine Auffrischung braucht eine neue Subscription eine neue Call-ID und ein neues From-Tag.</translation>
    </message>
    <message>
        <source>the packages for which the sender can be notifier; obligatory only in answer to PUBLISH</source>
        <extracomment>489 Bad Event, headers</extracomment>
        <translation>die Packages, für die der Absender Notifier sein kann; Pflicht nur als Antwort auf PUBLISH</translation>
    </message>
    <message>
        <source>the method is refused, whatever the package; Allow lists the methods that work</source>
        <extracomment>489 Bad Event, compare</extracomment>
        <translation>die Methode ist abgelehnt, egal mit welchem Package; Allow nennt die Methoden, die gehen</translation>
    </message>
    <message>
        <source>the same for INFO: an info package the receiver did not ask for</source>
        <extracomment>489 Bad Event, compare</extracomment>
        <translation>dasselbe für INFO: ein Info-Package, das der Empfänger nicht angefordert hat</translation>
    </message>
    <message>
        <source>the subscription is unknown, not the package</source>
        <extracomment>489 Bad Event, compare</extracomment>
        <translation>unbekannt ist die Subscription, nicht das Package</translation>
    </message>
    <message>
        <source>event package not supported</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation>event-package nicht unterstützt</translation>
    </message>
    <message>
        <source>unknown event</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation>unbekanntes event</translation>
    </message>
    <message>
        <source>mwi</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation>mwi</translation>
    </message>
    <message>
        <source>blf</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation>blf</translation>
    </message>
    <message>
        <source>busy lamp field</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation>besetztlampenfeld</translation>
    </message>
    <message>
        <source>presence subscription</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation>presence-subscription</translation>
    </message>
    <message>
        <source>unsolicited notify</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation>unaufgefordertes notify</translation>
    </message>
    <message>
        <source>as-feature-event</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation>as-feature-event</translation>
    </message>
    <message>
        <source>reg event</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation>reg event</translation>
    </message>
    <message>
        <source>A program or test script sends the number on purpose, taken from one of those tables.</source>
        <extracomment>490 Request Updated, causes</extracomment>
        <translation>Ein Programm oder Testskript sendet die Nummer absichtlich, aus einer dieser Tabellen übernommen.</translation>
    </message>
    <message>
        <source>An application made it up for its own use.</source>
        <extracomment>490 Request Updated, causes</extracomment>
        <translation>Eine Anwendung hat die Nummer für eigene Zwecke erfunden.</translation>
    </message>
    <message>
        <source>A client that does not know the number acts as if it had received 400.</source>
        <extracomment>490 Request Updated, next</extracomment>
        <translation>Ein Client, der die Nummer nicht kennt, verhält sich wie bei einer 400.</translation>
    </message>
    <message>
        <source>Do not send the same request again unchanged.</source>
        <extracomment>490 Request Updated, next</extracomment>
        <translation>Dieselbe Anfrage nicht unverändert noch einmal senden.</translation>
    </message>
    <message>
        <source>A proxy handles it like any other 4xx and may pass it on.</source>
        <extracomment>490 Request Updated, next</extracomment>
        <translation>Ein Proxy behandelt die 490 wie jede andere 4xx und kann sie weiterleiten.</translation>
    </message>
    <message>
        <source>Find out from Server or User-Agent who sent it, and ask there for the meaning.</source>
        <extracomment>490 Request Updated, next</extracomment>
        <translation>Über Server oder User-Agent den Absender feststellen und dort nach der Bedeutung fragen.</translation>
    </message>
    <message>
        <source>the program that sent the code</source>
        <extracomment>490 Request Updated, headers</extracomment>
        <translation>das Programm, das den Code gesendet hat</translation>
    </message>
    <message>
        <source>registered: two requests crossed in a dialog, try again after a short wait</source>
        <extracomment>490 Request Updated, compare</extracomment>
        <translation>registriert: Zwei Anfragen haben sich im Dialog gekreuzt, nach kurzer Wartezeit erneut versuchen</translation>
    </message>
    <message>
        <source>It was never published in an RFC and never registered with IANA; an old Columbia University list of codes traces it to a draft on early media that expired.</source>
        <extracomment>490 Request Updated, deprecation</extracomment>
        <translation>Der Code wurde nie in einem RFC veröffentlicht und nie bei der IANA registriert; eine alte Code-Liste der Columbia University führt ihn auf einen abgelaufenen Draft über Early Media zurück.</translation>
    </message>
    <message>
        <source>Read it as 400; for requests that cross in a dialog the registered code is 491.</source>
        <extracomment>490 Request Updated, deprecation</extracomment>
        <translation>Als 400 lesen; für Anfragen, die sich im Dialog kreuzen, ist 491 der registrierte Code.</translation>
    </message>
    <message>
        <source>non-standard</source>
        <extracomment>490 Request Updated, keywords</extracomment>
        <translation>nicht standardisiert</translation>
    </message>
    <message>
        <source>undocumented code</source>
        <extracomment>490 Request Updated, keywords</extracomment>
        <translation>undokumentierter code</translation>
    </message>
    <message>
        <source>proprietary</source>
        <extracomment>490 Request Updated, keywords</extracomment>
        <translation>proprietär</translation>
    </message>
    <message>
        <source>Glare: the receiver is itself waiting for the outcome of a re-INVITE or an offer in this dialog, and the two requests crossed. The call stays up; the change is tried again after a short random wait.</source>
        <extracomment>491 Request Pending, summary</extracomment>
        <translation>Glare: Der Empfänger wartet in diesem Dialog selbst auf den Ausgang eines re-INVITE oder Offers, und die beiden Anfragen haben sich gekreuzt. Das Gespräch bleibt bestehen; die Änderung wird nach kurzer, zufälliger Wartezeit erneut versucht.</translation>
    </message>
    <message>
        <source>Both sides sent a re-INVITE at the same time, for instance hold on one side and a session refresh on the other.</source>
        <extracomment>491 Request Pending, causes</extracomment>
        <translation>Beide Seiten haben gleichzeitig ein re-INVITE gesendet, zum Beispiel Halten auf der einen und Session-Refresh auf der anderen Seite.</translation>
    </message>
    <message>
        <source>An UPDATE with an offer crossed another offer that still waits for its answer.</source>
        <extracomment>491 Request Pending, causes</extracomment>
        <translation>Ein UPDATE mit Offer hat sich mit einem anderen Offer gekreuzt, das noch auf seine Answer wartet.</translation>
    </message>
    <message>
        <source>A PBX re-INVITEs both phones to send media directly, while a phone starts its own re-INVITE.</source>
        <extracomment>491 Request Pending, causes</extracomment>
        <translation>Eine TK-Anlage sendet beiden Telefonen ein re-INVITE, damit die Medien direkt laufen, während ein Telefon selbst ein re-INVITE beginnt.</translation>
    </message>
    <message>
        <source>Repeated 491: one side is stuck in an old transaction and takes every new request for glare.</source>
        <extracomment>491 Request Pending, causes</extracomment>
        <translation>Wiederholt 491: Eine Seite hängt in einer alten Transaktion und hält jede neue Anfrage für Glare.</translation>
    </message>
    <message>
        <source>After the wait, the request is tried once more, if the change is still wanted and the call still up.</source>
        <extracomment>491 Request Pending, next</extracomment>
        <translation>Nach der Wartezeit folgt noch ein Versuch, wenn die Änderung noch gewünscht ist und das Gespräch noch besteht.</translation>
    </message>
    <message>
        <source>The session goes on with its old parameters; the two ranges do not meet, so one side wins.</source>
        <extracomment>491 Request Pending, next</extracomment>
        <translation>Die Sitzung läuft mit ihren alten Parametern weiter; die Bereiche der beiden Wartezeiten überschneiden sich nicht, also setzt sich eine Seite durch.</translation>
    </message>
    <message>
        <source>A UA must not start an INVITE while another in the same dialog is open in either direction.</source>
        <extracomment>491 Request Pending, next</extracomment>
        <translation>Ein UA darf kein INVITE beginnen, solange im selben Dialog ein anderes offen ist, egal in welcher Richtung.</translation>
    </message>
    <message>
        <source>A single 491 between crossing requests is normal and cures itself.</source>
        <extracomment>491 Request Pending, normal</extracomment>
        <translation>Eine einzelne 491 bei sich kreuzenden Anfragen ist normal und erledigt sich von selbst.</translation>
    </message>
    <message>
        <source>never registered; read as 400</source>
        <extracomment>491 Request Pending, compare</extracomment>
        <translation>nie registriert; als 400 lesen</translation>
    </message>
    <message>
        <source>in case of overlap: the same side sent a second request too early; Retry-After says how long to wait</source>
        <extracomment>491 Request Pending, compare</extracomment>
        <translation>bei Überlappung: Dieselbe Seite hat eine zweite Anfrage zu früh gesendet; Retry-After sagt, wie lange zu warten ist</translation>
    </message>
    <message>
        <source>collision</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation>kollision</translation>
    </message>
    <message>
        <source>race condition</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation>race condition</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>crossing re-invites</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation>re-invites kreuzen sich</translation>
    </message>
    <message>
        <source>direct media</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation>direct media</translation>
    </message>
    <message>
        <source>unhold</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation>halten beenden</translation>
    </message>
    <message>
        <source>The request has an encrypted (S/MIME) body, and the receiver has no key that opens it, or will not use one. The response may bring the certificate to encrypt with.</source>
        <extracomment>493 Undecipherable, summary</extracomment>
        <translation>Die Anfrage hat einen verschlüsselten Body (S/MIME), und der Empfänger hat keinen passenden Schlüssel oder will ihn nicht verwenden. Die Antwort kann das Zertifikat mitbringen, mit dem zu verschlüsseln ist.</translation>
    </message>
    <message>
        <source>The sender encrypted with an old or wrong certificate of the recipient.</source>
        <extracomment>493 Undecipherable, causes</extracomment>
        <translation>Der Absender hat mit einem alten oder falschen Zertifikat des Empfängers verschlüsselt.</translation>
    </message>
    <message>
        <source>The receiver does not use S/MIME encryption; then no certificate comes along.</source>
        <extracomment>493 Undecipherable, causes</extracomment>
        <translation>Der Empfänger verwendet keine S/MIME-Verschlüsselung; dann kommt kein Zertifikat mit.</translation>
    </message>
    <message>
        <source>The request was forwarded to a device or user that lacks the private key.</source>
        <extracomment>493 Undecipherable, causes</extracomment>
        <translation>Die Anfrage wurde an ein Gerät oder einen Teilnehmer ohne den privaten Schlüssel weitergeleitet.</translation>
    </message>
    <message>
        <source>The client may take the certificate from the body, check it, encrypt anew and send again.</source>
        <extracomment>493 Undecipherable, next</extracomment>
        <translation>Der Client kann das Zertifikat aus dem Body nehmen, prüfen, neu verschlüsseln und noch einmal senden.</translation>
    </message>
    <message>
        <source>A certificate that cannot be verified needs the user&apos;s consent first.</source>
        <extracomment>493 Undecipherable, next</extracomment>
        <translation>Ein Zertifikat, das sich nicht prüfen lässt, braucht vorher die Zustimmung des Teilnehmers.</translation>
    </message>
    <message>
        <source>No certificate in the answer: encrypted bodies are not taken here, signed ones perhaps.</source>
        <extracomment>493 Undecipherable, next</extracomment>
        <translation>Kein Zertifikat in der Antwort: Verschlüsselte Bodys werden hier nicht angenommen, signierte vielleicht.</translation>
    </message>
    <message>
        <source>A forking proxy keeps the other branches going; another device may hold the key.</source>
        <extracomment>493 Undecipherable, next</extracomment>
        <translation>Ein Forking-Proxy lässt die anderen Zweige weiterlaufen; ein anderes Gerät hat vielleicht den Schlüssel.</translation>
    </message>
    <message>
        <source>A receiver of MESSAGE may answer 2xx and decrypt later, so a wrong key need not show up as 493.</source>
        <extracomment>493 Undecipherable, next</extracomment>
        <translation>Der Empfänger einer MESSAGE kann mit 2xx antworten und später entschlüsseln; ein falscher Schlüssel zeigt sich also nicht unbedingt als 493.</translation>
    </message>
    <message>
        <source>an S/MIME body of the certs-only kind with the certificate to use; none means no encryption here</source>
        <extracomment>493 Undecipherable, headers</extracomment>
        <translation>ein S/MIME-Body der Art certs-only mit dem zu verwendenden Zertifikat; fehlt er, gibt es hier keine Verschlüsselung</translation>
    </message>
    <message>
        <source>the type of the body is not supported, for instance no S/MIME at all, rather than the key missing</source>
        <extracomment>493 Undecipherable, compare</extracomment>
        <translation>der Typ des Bodys wird nicht unterstützt, zum Beispiel S/MIME überhaupt nicht; nicht der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>decryption failed</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation>entschlüsselung fehlgeschlagen</translation>
    </message>
    <message>
        <source>cannot decrypt</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation>kann nicht entschlüsseln</translation>
    </message>
    <message>
        <source>public key</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation>öffentlicher schlüssel</translation>
    </message>
    <message>
        <source>pkcs7</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation>pkcs7</translation>
    </message>
    <message>
        <source>application/pkcs7-mime</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation>application/pkcs7-mime</translation>
    </message>
    <message>
        <source>envelopeddata</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation>envelopeddata</translation>
    </message>
    <message>
        <source>The first server on the path wants a security mechanism agreed before it handles the request (sec-agree). Security-Server lists what it supports; the client picks one, starts it and sends the request again.</source>
        <extracomment>494 Security Agreement Required, summary</extracomment>
        <translation>Der erste Server auf dem Weg will einen Sicherheitsmechanismus vereinbaren, bevor er die Anfrage bearbeitet (sec-agree). Security-Server nennt, was er unterstützt; der Client wählt einen Mechanismus, startet ihn und sendet die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>The client sent an unprotected request with Require or Proxy-Require: sec-agree, which starts the procedure.</source>
        <extracomment>494 Security Agreement Required, causes</extracomment>
        <translation>Der Client hat eine ungeschützte Anfrage mit Require oder Proxy-Require: sec-agree gesendet; damit beginnt das Verfahren.</translation>
    </message>
    <message>
        <source>The client only listed sec-agree in Supported, and the server&apos;s policy insists on it.</source>
        <extracomment>494 Security Agreement Required, causes</extracomment>
        <translation>Der Client hat sec-agree nur in Supported genannt, und die Policy des Servers besteht darauf.</translation>
    </message>
    <message>
        <source>Security-Verify does not equal the server&apos;s own list: changed on the way, reordered or out of date.</source>
        <extracomment>494 Security Agreement Required, causes</extracomment>
        <translation>Security-Verify stimmt nicht mit der Liste des Servers überein: unterwegs geändert, umsortiert oder veraltet.</translation>
    </message>
    <message>
        <source>The client chooses, among the mechanisms it knows, the one with the highest q value.</source>
        <extracomment>494 Security Agreement Required, next</extracomment>
        <translation>Der Client wählt unter den Mechanismen, die er kennt, den mit dem höchsten q-Wert.</translation>
    </message>
    <message>
        <source>The repeated request also needs Require and Proxy-Require with sec-agree.</source>
        <extracomment>494 Security Agreement Required, next</extracomment>
        <translation>Die wiederholte Anfrage braucht außerdem Require und Proxy-Require mit sec-agree.</translation>
    </message>
    <message>
        <source>If the response lacks what the mechanism needs, such as a Digest challenge, the client drops this attempt and may start anew.</source>
        <extracomment>494 Security Agreement Required, next</extracomment>
        <translation>Fehlt in der Antwort, was der Mechanismus braucht, etwa eine Digest-Challenge, bricht der Client diesen Versuch ab und kann neu beginnen.</translation>
    </message>
    <message>
        <source>With a second Via in the request the server must answer 502 instead.</source>
        <extracomment>494 Security Agreement Required, next</extracomment>
        <translation>Bei einem zweiten Via in der Anfrage muss der Server stattdessen mit 502 antworten.</translation>
    </message>
    <message>
        <source>The first 494 to an unprotected request with sec-agree is a regular step of the procedure.</source>
        <extracomment>494 Security Agreement Required, normal</extracomment>
        <translation>Die erste 494 auf eine ungeschützte Anfrage mit sec-agree ist ein regulärer Schritt des Verfahrens.</translation>
    </message>
    <message>
        <source>the mechanisms of the server with their preference</source>
        <extracomment>494 Security Agreement Required, headers</extracomment>
        <translation>die Mechanismen des Servers mit ihrer Präferenz</translation>
    </message>
    <message>
        <source>sec-agree; obligatory when the server starts the agreement by its own policy</source>
        <extracomment>494 Security Agreement Required, headers</extracomment>
        <translation>sec-agree; Pflicht, wenn der Server die Vereinbarung nach eigener Policy beginnt</translation>
    </message>
    <message>
        <source>the challenge, needed when Digest is the mechanism</source>
        <extracomment>494 Security Agreement Required, headers</extracomment>
        <translation>die Challenge, nötig, wenn Digest der Mechanismus ist</translation>
    </message>
    <message>
        <source>the client did not even list the needed extension, such as sec-agree, in Supported</source>
        <extracomment>494 Security Agreement Required, compare</extracomment>
        <translation>der Client hat die nötige Erweiterung, etwa sec-agree, nicht einmal in Supported genannt</translation>
    </message>
    <message>
        <source>security-client</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation>security-client</translation>
    </message>
    <message>
        <source>ipsec-3gpp</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation>ipsec-3gpp</translation>
    </message>
    <message>
        <source>ipsec-ike</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation>ipsec-ike</translation>
    </message>
    <message>
        <source>p-cscf</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation>p-cscf</translation>
    </message>
    <message>
        <source>volte registration</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation>volte-registrierung</translation>
    </message>
    <message>
        <source>bid-down attack</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation>bid-down-angriff</translation>
    </message>
    <message>
        <source>downgrade</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation>downgrade</translation>
    </message>
    <message>
        <source>Something unexpected went wrong inside the server while it handled this request; it says nothing about the called user. It is also the set answer to overlapping or out-of-order requests in a dialog, and what a proxy makes of a lone 503. Clients read any unknown 5xx as 500.</source>
        <extracomment>500 Server Internal Error, summary</extracomment>
        <translation>Beim Bearbeiten dieser Anfrage ist im Server unerwartet etwas schiefgegangen; über den gerufenen Teilnehmer sagt das nichts. 500 ist auch die vorgeschriebene Antwort, wenn sich Anfragen im Dialog überlappen oder in falscher Reihenfolge kommen, und ein Proxy sendet sie, wenn er nur eine 503 bekommen hat. Clients behandeln jede unbekannte 5xx wie 500.</translation>
    </message>
    <message>
        <source>A fault in the server: script error, failed database, crashed module.</source>
        <extracomment>500 Server Internal Error, causes</extracomment>
        <translation>Ein Fehler im Server: Skriptfehler, ausgefallene Datenbank, abgestürztes Modul.</translation>
    </message>
    <message>
        <source>A proxy got only a 503 from the next hop, or could not connect to it, and reports 500.</source>
        <extracomment>500 Server Internal Error, causes</extracomment>
        <translation>Ein Proxy hat vom nächsten Hop nur eine 503 bekommen oder keine Verbindung zu ihm aufbauen können und meldet 500.</translation>
    </message>
    <message>
        <source>A PBX or gateway had no better code for the cause of the far leg.</source>
        <extracomment>500 Server Internal Error, causes</extracomment>
        <translation>Eine TK-Anlage oder ein Gateway hatte für die Ursache auf dem fernen Leg keinen besseren Code.</translation>
    </message>
    <message>
        <source>In a dialog one side sent a second re-INVITE, UPDATE or offer before the first was answered, or too low a CSeq.</source>
        <extracomment>500 Server Internal Error, causes</extracomment>
        <translation>Im Dialog hat eine Seite ein zweites re-INVITE, UPDATE oder Offer gesendet, bevor das erste beantwortet war, oder eine zu niedrige CSeq verwendet.</translation>
    </message>
    <message>
        <source>A server cannot grant the privacy that a Privacy header calls critical, or does not process location or alerts.</source>
        <extracomment>500 Server Internal Error, causes</extracomment>
        <translation>Ein Server kann den Schutz nicht bieten, den ein Privacy-Header als critical kennzeichnet, oder verarbeitet keine Standortangaben oder Warnmeldungen.</translation>
    </message>
    <message>
        <source>The client may try again after some seconds, or when Retry-After says so.</source>
        <extracomment>500 Server Internal Error, next</extracomment>
        <translation>Der Client kann es nach einigen Sekunden erneut versuchen oder zu der Zeit, die Retry-After nennt.</translation>
    </message>
    <message>
        <source>A forking proxy waits for its other branches; a 6xx, else a 3xx or 4xx among them goes first.</source>
        <extracomment>500 Server Internal Error, next</extracomment>
        <translation>Ein Forking-Proxy wartet auf seine anderen Zweige; eine 6xx, sonst eine 3xx oder 4xx darunter geht vor.</translation>
    </message>
    <message>
        <source>Inside a dialog only this request fails; without Retry-After the client may retry later or end the call cleanly.</source>
        <extracomment>500 Server Internal Error, next</extracomment>
        <translation>Innerhalb eines Dialogs scheitert nur diese Anfrage; ohne Retry-After kann der Client es später erneut versuchen oder das Gespräch sauber beenden.</translation>
    </message>
    <message>
        <source>When a BYE gets 500, the client can take the call as ended.</source>
        <extracomment>500 Server Internal Error, next</extracomment>
        <translation>Kommt 500 auf ein BYE, kann der Client das Gespräch als beendet ansehen.</translation>
    </message>
    <message>
        <source>The request may be fine: look at the log of the element that sent the 500, and at its far leg.</source>
        <extracomment>500 Server Internal Error, next</extracomment>
        <translation>Die Anfrage kann in Ordnung sein: das Log des Elements ansehen, das die 500 gesendet hat, und dessen fernes Leg.</translation>
    </message>
    <message>
        <source>the fault is temporary; obligatory with 0 to 10 s when a re-INVITE or UPDATE overlapped</source>
        <extracomment>500 Server Internal Error, headers</extracomment>
        <translation>der Fehler ist vorübergehend; Pflicht mit 0 bis 10 s, wenn sich re-INVITE oder UPDATE überlappt haben</translation>
    </message>
    <message>
        <source>the Q.850 cause of the far leg</source>
        <extracomment>500 Server Internal Error, headers</extracomment>
        <translation>der Q.850-Cause-Wert des fernen Legs</translation>
    </message>
    <message>
        <source>the element that failed</source>
        <extracomment>500 Server Internal Error, headers</extracomment>
        <translation>das Element, das versagt hat</translation>
    </message>
    <message>
        <source>the location in the request is no good, and Geolocation-Error says why</source>
        <extracomment>500 Server Internal Error, compare</extracomment>
        <translation>die Standortangabe in der Anfrage taugt nicht, und Geolocation-Error sagt, warum</translation>
    </message>
    <message>
        <source>the alert itself is no good, and AlertMsg-Error says why</source>
        <extracomment>500 Server Internal Error, compare</extracomment>
        <translation>die Warnmeldung selbst taugt nicht, und AlertMsg-Error sagt, warum</translation>
    </message>
    <message>
        <source>both sides sent a request at once and they crossed</source>
        <extracomment>500 Server Internal Error, compare</extracomment>
        <translation>beide Seiten haben zugleich eine Anfrage gesendet, und diese haben sich gekreuzt</translation>
    </message>
    <message>
        <source>the server behind this one gave an invalid response</source>
        <extracomment>500 Server Internal Error, compare</extracomment>
        <translation>der Server hinter diesem hat eine ungültige Antwort gegeben</translation>
    </message>
    <message>
        <source>the server as a whole is out of service, not just this request: try the next server</source>
        <extracomment>500 Server Internal Error, compare</extracomment>
        <translation>der ganze Server ist außer Betrieb, nicht nur diese Anfrage gescheitert: es beim nächsten Server versuchen</translation>
    </message>
    <message>
        <source>i&apos;m terribly sorry, server error occurred</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation>i&apos;m terribly sorry, server error occurred</translation>
    </message>
    <message>
        <source>jssip internal error</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation>jssip internal error</translation>
    </message>
    <message>
        <source>server internal failure</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation>interner serverfehler</translation>
    </message>
    <message>
        <source>network error</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation>netzwerkfehler</translation>
    </message>
    <message>
        <source>overlapping requests</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation>überlappende anfragen</translation>
    </message>
    <message>
        <source>server failure</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation>serverausfall</translation>
    </message>
    <message>
        <source>temporary failure</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation>vorübergehende störung</translation>
    </message>
    <message>
        <source>exception</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation>exception</translation>
    </message>
    <message>
        <source>call failed</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation>anruf fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server lacks a function that the request needs. Typically it does not know the method at all, for any user.</source>
        <extracomment>501 Not Implemented, summary</extracomment>
        <translation>Dem Server fehlt eine Funktion, die die Anfrage braucht. Meist kennt er die Methode überhaupt nicht, gleich für welchen Teilnehmer.</translation>
    </message>
    <message>
        <source>The method is unknown to the device, for instance MESSAGE, PUBLISH, REFER or UPDATE at a simple gateway.</source>
        <extracomment>501 Not Implemented, causes</extracomment>
        <translation>Das Gerät kennt die Methode nicht, zum Beispiel MESSAGE, PUBLISH, REFER oder UPDATE bei einem einfachen Gateway.</translation>
    </message>
    <message>
        <source>The telephone network refused a facility or service: cause 29 or 79.</source>
        <extracomment>501 Not Implemented, causes</extracomment>
        <translation>Das Telefonnetz hat ein Leistungsmerkmal oder einen Dienst abgelehnt: Cause-Wert 29 oder 79.</translation>
    </message>
    <message>
        <source>A PBX changed the code of the far leg; FreeSWITCH by default makes 501 of 406 and 415.</source>
        <extracomment>501 Not Implemented, causes</extracomment>
        <translation>Eine TK-Anlage hat den Code des fernen Legs geändert; FreeSWITCH macht standardmäßig aus 406 und 415 eine 501.</translation>
    </message>
    <message>
        <source>A test script misspelt the method.</source>
        <extracomment>501 Not Implemented, causes</extracomment>
        <translation>Ein Testskript hat die Methode falsch geschrieben.</translation>
    </message>
    <message>
        <source>A forking proxy keeps the other branches going; a 6xx, 3xx or 4xx among them goes first.</source>
        <extracomment>501 Not Implemented, next</extracomment>
        <translation>Ein Forking-Proxy lässt die anderen Zweige weiterlaufen; eine 6xx, 3xx oder 4xx darunter geht vor.</translation>
    </message>
    <message>
        <source>A 501 to a refreshing SUBSCRIBE or to a NOTIFY ends the subscription.</source>
        <extracomment>501 Not Implemented, next</extracomment>
        <translation>Eine 501 auf ein auffrischendes SUBSCRIBE oder auf ein NOTIFY beendet die Subscription.</translation>
    </message>
    <message>
        <source>the methods the server does know, if it tells</source>
        <extracomment>501 Not Implemented, headers</extracomment>
        <translation>die Methoden, die der Server kennt, falls er sie nennt</translation>
    </message>
    <message>
        <source>the Q.850 cause, when a gateway sent the code</source>
        <extracomment>501 Not Implemented, headers</extracomment>
        <translation>der Q.850-Cause-Wert, wenn ein Gateway den Code gesendet hat</translation>
    </message>
    <message>
        <source>the method is known, but not allowed for this address; Allow must list what is</source>
        <extracomment>501 Not Implemented, compare</extracomment>
        <translation>die Methode ist bekannt, aber für diese Adresse nicht erlaubt; Allow muss die erlaubten nennen</translation>
    </message>
    <message>
        <source>the method is fine, an extension in Require is not; Unsupported lists it</source>
        <extracomment>501 Not Implemented, compare</extracomment>
        <translation>die Methode ist in Ordnung, eine Erweiterung in Require nicht; Unsupported nennt sie</translation>
    </message>
    <message>
        <source>the SIP version is refused, not the method</source>
        <extracomment>501 Not Implemented, compare</extracomment>
        <translation>abgelehnt ist die SIP-Version, nicht die Methode</translation>
    </message>
    <message>
        <source>unsupported method</source>
        <extracomment>501 Not Implemented, keywords</extracomment>
        <translation>methode nicht unterstützt</translation>
    </message>
    <message>
        <source>facility rejected</source>
        <extracomment>501 Not Implemented, keywords</extracomment>
        <translation>leistungsmerkmal abgelehnt</translation>
    </message>
    <message>
        <source>service not implemented</source>
        <extracomment>501 Not Implemented, keywords</extracomment>
        <translation>dienst nicht implementiert</translation>
    </message>
    <message>
        <source>refer not supported</source>
        <extracomment>501 Not Implemented, keywords</extracomment>
        <translation>refer nicht unterstützt</translation>
    </message>
    <message>
        <source>A proxy or gateway passed the request on and got an invalid response from the next server. The fault usually lies behind the element that answers.</source>
        <extracomment>502 Bad Gateway, summary</extracomment>
        <translation>Ein Proxy oder Gateway hat die Anfrage weitergeleitet und vom nächsten Server eine ungültige Antwort bekommen. Der Fehler liegt meist hinter dem Element, das antwortet.</translation>
    </message>
    <message>
        <source>The telephone network reports cause 27: the called line or switch is out of order.</source>
        <extracomment>502 Bad Gateway, causes</extracomment>
        <translation>Das Telefonnetz meldet den Cause-Wert 27: Der gerufene Anschluss oder die Vermittlungsstelle ist gestört.</translation>
    </message>
    <message>
        <source>The next hop sent a response that could not be used.</source>
        <extracomment>502 Bad Gateway, causes</extracomment>
        <translation>Der nächste Hop hat eine unbrauchbare Antwort gesendet.</translation>
    </message>
    <message>
        <source>A server with sec-agree got a request with more than one Via, so it is not the first hop.</source>
        <extracomment>502 Bad Gateway, causes</extracomment>
        <translation>Ein Server mit sec-agree hat eine Anfrage mit mehr als einem Via bekommen, ist also nicht der erste Hop.</translation>
    </message>
    <message>
        <source>Inside a dialog: a proxy built Record-Route wrongly.</source>
        <extracomment>502 Bad Gateway, causes</extracomment>
        <translation>Innerhalb eines Dialogs: Ein Proxy hat Record-Route falsch aufgebaut.</translation>
    </message>
    <message>
        <source>No rule on retries; another gateway or route may work.</source>
        <extracomment>502 Bad Gateway, next</extracomment>
        <translation>Für neue Versuche gibt es keine Regel; über ein anderes Gateway oder eine andere Route kann es gehen.</translation>
    </message>
    <message>
        <source>Look at the leg behind the sender: its trace or gateway log may show the real fault.</source>
        <extracomment>502 Bad Gateway, next</extracomment>
        <translation>Das Leg hinter dem Absender der 502 ansehen: Der Trace oder das Gateway-Log dort kann den wirklichen Fehler zeigen.</translation>
    </message>
    <message>
        <source>the Q.850 cause from the telephone network</source>
        <extracomment>502 Bad Gateway, headers</extracomment>
        <translation>der Q.850-Cause-Wert aus dem Telefonnetz</translation>
    </message>
    <message>
        <source>the gateway or proxy that gave up</source>
        <extracomment>502 Bad Gateway, headers</extracomment>
        <translation>das Gateway oder der Proxy, von dem die 502 stammt</translation>
    </message>
    <message>
        <source>the fault is in the answering server itself</source>
        <extracomment>502 Bad Gateway, compare</extracomment>
        <translation>der Fehler liegt im antwortenden Server selbst</translation>
    </message>
    <message>
        <source>the server is overloaded or out of service; Retry-After may say for how long</source>
        <extracomment>502 Bad Gateway, compare</extracomment>
        <translation>der Server ist überlastet oder außer Betrieb; Retry-After kann sagen, wie lange</translation>
    </message>
    <message>
        <source>the other server gave no answer in time</source>
        <extracomment>502 Bad Gateway, compare</extracomment>
        <translation>der andere Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>PJSIP&apos;s own number for a name that it cannot resolve</source>
        <extracomment>502 Bad Gateway, compare</extracomment>
        <translation>PJSIPs eigene Nummer für einen Namen, den es nicht auflösen kann</translation>
    </message>
    <message>
        <source>destination out of order</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation>ziel außer betrieb</translation>
    </message>
    <message>
        <source>destination_out_of_order</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation>destination_out_of_order</translation>
    </message>
    <message>
        <source>network out of order</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation>netz außer betrieb</translation>
    </message>
    <message>
        <source>trunk down</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation>trunk ausgefallen</translation>
    </message>
    <message>
        <source>upstream</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation>upstream</translation>
    </message>
    <message>
        <source>downstream</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation>downstream</translation>
    </message>
    <message>
        <source>The server as a whole cannot take requests just now: overload, maintenance or no free channels. It speaks about the server, not about the called user. A failed connection counts as 503 too, without any response on the wire.</source>
        <extracomment>503 Service Unavailable, summary</extracomment>
        <translation>Der ganze Server kann gerade keine Anfragen annehmen: Überlast, Wartung oder keine freien Kanäle. Das betrifft den Server, nicht den gerufenen Teilnehmer. Auch eine gescheiterte Verbindung zählt als 503, ohne dass eine Antwort gesendet wird.</translation>
    </message>
    <message>
        <source>The channel limit or the calls-per-second (CPS) limit of the trunk is reached.</source>
        <extracomment>503 Service Unavailable, causes</extracomment>
        <translation>Das Kanallimit oder das Limit der Anrufe pro Sekunde (CPS) des Trunks ist erreicht.</translation>
    </message>
    <message>
        <source>The server or carrier gateway is overloaded, in maintenance or shutting down.</source>
        <extracomment>503 Service Unavailable, causes</extracomment>
        <translation>Der Server oder das Gateway des Netzbetreibers ist überlastet, in Wartung oder fährt herunter.</translation>
    </message>
    <message>
        <source>No 503 in the capture: the connection was refused or ICMP said unreachable, and the stack made the code itself.</source>
        <extracomment>503 Service Unavailable, causes</extracomment>
        <translation>Keine 503 im Mitschnitt: Die Verbindung wurde abgelehnt oder ICMP meldete „unreachable“, und der Stack hat den Code selbst erzeugt.</translation>
    </message>
    <message>
        <source>The PBX has no working gateway, such as GATEWAY_DOWN in FreeSWITCH.</source>
        <extracomment>503 Service Unavailable, causes</extracomment>
        <translation>Die TK-Anlage hat kein funktionierendes Gateway, etwa GATEWAY_DOWN in FreeSWITCH.</translation>
    </message>
    <message>
        <source>The client or proxy tries the next server, for instance the next SRV entry, as a new transaction.</source>
        <extracomment>503 Service Unavailable, next</extracomment>
        <translation>Der Client oder Proxy versucht es beim nächsten Server, zum Beispiel beim nächsten SRV-Eintrag, als neue Transaktion.</translation>
    </message>
    <message>
        <source>Until Retry-After is over, no other request should go to that server either.</source>
        <extracomment>503 Service Unavailable, next</extracomment>
        <translation>Bis die Zeit in Retry-After abgelaufen ist, sollten auch keine anderen Anfragen an diesen Server gehen.</translation>
    </message>
    <message>
        <source>Without Retry-After the client acts as on 500; overload control leaves it out on purpose for clients without that extension.</source>
        <extracomment>503 Service Unavailable, next</extracomment>
        <translation>Ohne Retry-After verhält sich der Client wie bei 500; Overload Control lässt Retry-After bei Clients ohne diese Erweiterung absichtlich weg.</translation>
    </message>
    <message>
        <source>Inside a dialog only this request fails; the call itself goes on.</source>
        <extracomment>503 Service Unavailable, next</extracomment>
        <translation>Innerhalb eines Dialogs scheitert nur diese Anfrage; das Gespräch selbst läuft weiter.</translation>
    </message>
    <message>
        <source>seconds to leave this server alone (to REGISTER, 0 means at once); recommended in answer to PUBLISH; without it the code counts as 500</source>
        <extracomment>503 Service Unavailable, headers</extracomment>
        <translation>wie viele Sekunden lang nichts mehr an diesen Server gehen soll (als Antwort auf REGISTER heißt 0: sofort); als Antwort auf PUBLISH empfohlen; ohne Retry-After gilt der Code als 500</translation>
    </message>
    <message>
        <source>the element that is out of service</source>
        <extracomment>503 Service Unavailable, headers</extracomment>
        <translation>das Element, das außer Betrieb ist</translation>
    </message>
    <message>
        <source>Kamailio or OpenSIPS: sending to the next hop failed</source>
        <extracomment>503 Service Unavailable, compare</extracomment>
        <translation>Kamailio oder OpenSIPS: Senden an den nächsten Hop fehlgeschlagen</translation>
    </message>
    <message>
        <source>only this request failed; others may succeed</source>
        <extracomment>503 Service Unavailable, compare</extracomment>
        <translation>nur diese Anfrage ist gescheitert; andere können gelingen</translation>
    </message>
    <message>
        <source>the next server answered, but with an invalid response</source>
        <extracomment>503 Service Unavailable, compare</extracomment>
        <translation>der nächste Server hat geantwortet, aber mit einer ungültigen Antwort</translation>
    </message>
    <message>
        <source>another server, such as a database, did not answer in time</source>
        <extracomment>503 Service Unavailable, compare</extracomment>
        <translation>ein anderer Server, etwa eine Datenbank, hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>PJSIP&apos;s own number for a message that it cannot send</source>
        <extracomment>503 Service Unavailable, compare</extracomment>
        <translation>PJSIPs eigene Nummer für eine Nachricht, die es nicht senden kann</translation>
    </message>
    <message>
        <source>maximum calls in progress</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation>maximum calls in progress</translation>
    </message>
    <message>
        <source>all circuits busy</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation>alle leitungen belegt</translation>
    </message>
    <message>
        <source>trunk busy</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation>trunk belegt</translation>
    </message>
    <message>
        <source>throttling</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation>drosselung</translation>
    </message>
    <message>
        <source>rate limit</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation>rate limit</translation>
    </message>
    <message>
        <source>connection refused</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation>connection refused</translation>
    </message>
    <message>
        <source>normal_circuit_congestion</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation>normal_circuit_congestion</translation>
    </message>
    <message>
        <source>switch_congestion</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation>switch_congestion</translation>
    </message>
    <message>
        <source>congestion tone</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation>gassenbesetztton</translation>
    </message>
    <message>
        <source>To handle the request the server had to ask another server, such as a database, DNS or a gateway, and got no answer in time.</source>
        <extracomment>504 Server Time-out, summary</extracomment>
        <translation>Um die Anfrage zu bearbeiten, musste der Server einen anderen Server fragen, etwa eine Datenbank, DNS oder ein Gateway, und bekam nicht rechtzeitig Antwort.</translation>
    </message>
    <message>
        <source>The user database, LDAP, DNS or routing engine behind the server hangs.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation>Die Teilnehmerdatenbank, LDAP, DNS oder die Routing-Engine hinter dem Server hängt.</translation>
    </message>
    <message>
        <source>A telephone network did not answer the call set-up: timer T7 or cause 102.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation>Ein Telefonnetz hat auf den Verbindungsaufbau nicht geantwortet: Timer T7 lief ab, oder es kam der Cause-Wert 102.</translation>
    </message>
    <message>
        <source>A PBX changed the code of the far leg; FreeSWITCH by default makes 504 of 408.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation>Eine TK-Anlage hat den Code des fernen Legs geändert; FreeSWITCH macht standardmäßig aus 408 eine 504.</translation>
    </message>
    <message>
        <source>A presence server failed internally during a PUBLISH, for instance at its database.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation>Ein Presence-Server hatte bei einem PUBLISH einen internen Fehler, zum Beispiel an seiner Datenbank.</translation>
    </message>
    <message>
        <source>No rule says when to try again; find out what the server waited for.</source>
        <extracomment>504 Server Time-out, next</extracomment>
        <translation>Keine Regel sagt, wann ein neuer Versuch sinnvoll ist; herausfinden, worauf der Server gewartet hat.</translation>
    </message>
    <message>
        <source>The session stays as it was after a 504 to UPDATE; once the call is answered, a re-INVITE can ask the user.</source>
        <extracomment>504 Server Time-out, next</extracomment>
        <translation>Nach einer 504 auf UPDATE bleibt die Sitzung, wie sie war; sobald jemand abgenommen hat, kann ein re-INVITE den Teilnehmer fragen.</translation>
    </message>
    <message>
        <source>the Q.850 cause, often 102, when a gateway sent the code</source>
        <extracomment>504 Server Time-out, headers</extracomment>
        <translation>der Q.850-Cause-Wert, oft 102, wenn ein Gateway den Code gesendet hat</translation>
    </message>
    <message>
        <source>the element that waited in vain</source>
        <extracomment>504 Server Time-out, headers</extracomment>
        <translation>das Element, das vergeblich gewartet hat</translation>
    </message>
    <message>
        <source>the server itself is out of service; try the next server</source>
        <extracomment>504 Server Time-out, compare</extracomment>
        <translation>der Server selbst ist außer Betrieb; es beim nächsten Server versuchen</translation>
    </message>
    <message>
        <source>gateway timeout</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation>gateway timeout</translation>
    </message>
    <message>
        <source>server timeout</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation>server timeout</translation>
    </message>
    <message>
        <source>recovery_on_timer_expire</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation>recovery_on_timer_expire</translation>
    </message>
    <message>
        <source>backend timeout</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation>backend timeout</translation>
    </message>
    <message>
        <source>slow database</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation>langsame datenbank</translation>
    </message>
    <message>
        <source>hss</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation>hss</translation>
    </message>
    <message>
        <source>The server does not support, or will not accept, the SIP version in the request line. Since SIP/2.0 is the version in use everywhere, this points to broken or made-up requests.</source>
        <extracomment>505 Version Not Supported, summary</extracomment>
        <translation>Der Server unterstützt die SIP-Version in der Request-Line nicht oder nimmt sie nicht an. Da überall SIP/2.0 in Gebrauch ist, deutet das auf beschädigte oder von Hand gebaute Anfragen hin.</translation>
    </message>
    <message>
        <source>A fuzzer, scanner or hand-made test request names another version, such as SIP/7.0.</source>
        <extracomment>505 Version Not Supported, causes</extracomment>
        <translation>Ein Fuzzer, ein Scanner oder eine von Hand gebaute Testanfrage nennt eine andere Version, etwa SIP/7.0.</translation>
    </message>
    <message>
        <source>The request line is damaged, so that its last word is not SIP/2.0.</source>
        <extracomment>505 Version Not Supported, causes</extracomment>
        <translation>Die Request-Line ist beschädigt, und an ihrem Ende steht nicht SIP/2.0.</translation>
    </message>
    <message>
        <source>The client must send SIP/2.0; there is nothing else to negotiate.</source>
        <extracomment>505 Version Not Supported, next</extracomment>
        <translation>Der Client muss SIP/2.0 senden; sonst gibt es nichts auszuhandeln.</translation>
    </message>
    <message>
        <source>Look at the raw request line in the capture, byte by byte.</source>
        <extracomment>505 Version Not Supported, next</extracomment>
        <translation>Die rohe Request-Line im Mitschnitt Byte für Byte ansehen.</translation>
    </message>
    <message>
        <source>the syntax is wrong in some other place</source>
        <extracomment>505 Version Not Supported, compare</extracomment>
        <translation>die Syntax ist an anderer Stelle falsch</translation>
    </message>
    <message>
        <source>the version is fine, the method or function is unknown</source>
        <extracomment>505 Version Not Supported, compare</extracomment>
        <translation>die Version stimmt, die Methode oder Funktion ist unbekannt</translation>
    </message>
    <message>
        <source>sip/1.0</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation>sip/1.0</translation>
    </message>
    <message>
        <source>sip/3.0</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation>sip/3.0</translation>
    </message>
    <message>
        <source>wrong version</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation>falsche version</translation>
    </message>
    <message>
        <source>protocol version</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation>protokollversion</translation>
    </message>
    <message>
        <source>torture test</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation>torture test</translation>
    </message>
    <message>
        <source>The message as a whole is longer than the server can handle. Over UDP the more usual symptom of size is no answer at all: fragments get lost and the request times out.</source>
        <extracomment>513 Message Too Large, summary</extracomment>
        <translation>Die Nachricht als Ganzes ist länger, als der Server verarbeiten kann. Über UDP bleibt bei Übergröße häufiger jede Antwort aus: Fragmente gehen verloren, und die Anfrage läuft in den Timeout.</translation>
    </message>
    <message>
        <source>Long SDP: many codecs, ICE candidates, several media lines.</source>
        <extracomment>513 Message Too Large, causes</extracomment>
        <translation>Langes SDP: viele Codecs, ICE-Kandidaten, mehrere Medienzeilen.</translation>
    </message>
    <message>
        <source>Many Via, Route or Record-Route entries, or large Identity and vendor headers.</source>
        <extracomment>513 Message Too Large, causes</extracomment>
        <translation>Viele Einträge in Via, Route oder Record-Route oder große Identity- und Herstellerheader.</translation>
    </message>
    <message>
        <source>The credentials sent after a 401 or 407 pushed the request over the limit.</source>
        <extracomment>513 Message Too Large, causes</extracomment>
        <translation>Die nach einer 401 oder 407 mitgesendeten Zugangsdaten haben die Anfrage über die Grenze gebracht.</translation>
    </message>
    <message>
        <source>The server or SBC has a low limit, though SIP software must cope with 65,535 bytes, the most that UDP carries.</source>
        <extracomment>513 Message Too Large, causes</extracomment>
        <translation>Der Server oder SBC hat eine niedrige Obergrenze, obwohl SIP-Software mit 65.535 Bytes zurechtkommen muss, dem Maximum bei UDP.</translation>
    </message>
    <message>
        <source>The body only links to content, and its size parameter names more than the receiver takes.</source>
        <extracomment>513 Message Too Large, causes</extracomment>
        <translation>Der Body verweist nur auf einen Inhalt, und sein Parameter size nennt mehr, als der Empfänger annimmt.</translation>
    </message>
    <message>
        <source>Send a shorter message: fewer codecs, smaller body, compact header names, fewer vendor headers.</source>
        <extracomment>513 Message Too Large, next</extracomment>
        <translation>Eine kürzere Nachricht senden: weniger Codecs, kleinerer Body, kompakte Header-Namen, weniger Herstellerheader.</translation>
    </message>
    <message>
        <source>A change to TCP cures lost fragments, but not a limit set in the server.</source>
        <extracomment>513 Message Too Large, next</extracomment>
        <translation>Der Wechsel zu TCP hilft gegen verlorene Fragmente, nicht aber gegen eine Obergrenze im Server.</translation>
    </message>
    <message>
        <source>only the body is too large; Retry-After can say that it is temporary</source>
        <extracomment>513 Message Too Large, compare</extracomment>
        <translation>nur der Body ist zu groß; Retry-After kann anzeigen, dass es vorübergehend ist</translation>
    </message>
    <message>
        <source>only the Request-URI is too long</source>
        <extracomment>513 Message Too Large, compare</extracomment>
        <translation>nur die Request-URI ist zu lang</translation>
    </message>
    <message>
        <source>fragmentation</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation>fragmentierung</translation>
    </message>
    <message>
        <source>ip fragments</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation>ip-fragmente</translation>
    </message>
    <message>
        <source>1500 bytes</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation>1500 bytes</translation>
    </message>
    <message>
        <source>oversized</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>packet size</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation>paketgröße</translation>
    </message>
    <message>
        <source>message size limit</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation>maximale nachrichtengröße</translation>
    </message>
    <message>
        <source>The network does not support the push service that the app named in the pn-provider parameter of its REGISTER. If pn-provider was empty, the network supports no push service at all.</source>
        <extracomment>555 Push Notification Service Not Supported, summary</extracomment>
        <translation>Das Netz unterstützt den Push-Dienst nicht, den die App im Parameter pn-provider ihres REGISTER genannt hat. War pn-provider leer, unterstützt das Netz gar keinen Push-Dienst.</translation>
    </message>
    <message>
        <source>The app asks for apns, fcm or webpush, and the provider&apos;s proxy is not set up for that service.</source>
        <extracomment>555 Push Notification Service Not Supported, causes</extracomment>
        <translation>Die App verlangt apns, fcm oder webpush, und der Proxy des Providers ist für diesen Dienst nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The app only queried, with pn-provider but without pn-prid, and the network has no such service.</source>
        <extracomment>555 Push Notification Service Not Supported, causes</extracomment>
        <translation>Die App hat nur abgefragt, mit pn-provider, aber ohne pn-prid, und das Netz hat keinen solchen Dienst.</translation>
    </message>
    <message>
        <source>The proxy&apos;s configuration wrongly says that no other proxy on the path supports the service.</source>
        <extracomment>555 Push Notification Service Not Supported, causes</extracomment>
        <translation>Die Konfiguration des Proxys besagt fälschlich, dass kein anderer Proxy auf dem Weg den Dienst unterstützt.</translation>
    </message>
    <message>
        <source>The REGISTER lacks data that the push service needs, such as pn-param.</source>
        <extracomment>555 Push Notification Service Not Supported, causes</extracomment>
        <translation>Dem REGISTER fehlen Daten, die der Push-Dienst braucht, etwa pn-param.</translation>
    </message>
    <message>
        <source>The REGISTER went no further, so it made or renewed no binding.</source>
        <extracomment>555 Push Notification Service Not Supported, next</extracomment>
        <translation>Das REGISTER wurde nicht weitergeleitet; es hat also keine Bindung angelegt oder erneuert.</translation>
    </message>
    <message>
        <source>The app may register without the pn- parameters or name another push service; the choice is its own.</source>
        <extracomment>555 Push Notification Service Not Supported, next</extracomment>
        <translation>Die App kann sich ohne die pn-Parameter registrieren oder einen anderen Push-Dienst nennen; die Wahl liegt bei ihr.</translation>
    </message>
    <message>
        <source>The app must not count on push; without it, incoming calls do not wake a suspended app.</source>
        <extracomment>555 Push Notification Service Not Supported, next</extracomment>
        <translation>Die App darf sich nicht auf Push verlassen; ohne Push wecken ankommende Anrufe eine angehaltene App nicht auf.</translation>
    </message>
    <message>
        <source>A proxy answers 555 only if it knows from its configuration that no other one supports the service; else it forwards the REGISTER.</source>
        <extracomment>555 Push Notification Service Not Supported, next</extracomment>
        <translation>Ein Proxy antwortet nur dann mit 555, wenn er aus seiner Konfiguration weiß, dass kein anderer den Dienst unterstützt; sonst leitet er das REGISTER weiter.</translation>
    </message>
    <message>
        <source>the expiry is too short, for instance to wake the app in time; Min-Expires says what is enough</source>
        <extracomment>555 Push Notification Service Not Supported, compare</extracomment>
        <translation>die Gültigkeitsdauer ist zu kurz, zum Beispiel um die App rechtzeitig zu wecken; Min-Expires sagt, was reicht</translation>
    </message>
    <message>
        <source>mobile app</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation>mobile app</translation>
    </message>
    <message>
        <source>apple</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation>apple</translation>
    </message>
    <message>
        <source>firebase</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation>firebase</translation>
    </message>
    <message>
        <source>pn-param</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation>pn-param</translation>
    </message>
    <message>
        <source>sip.pns</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation>sip.pns</translation>
    </message>
    <message>
        <source>background</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation>hintergrund</translation>
    </message>
    <message>
        <source>voip push</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation>voip push</translation>
    </message>
    <message>
        <source>The side that got the offer cannot or will not meet a precondition in it, in practice a reserved bearer (QoS) as in VoLTE. A new call normally fails before the phone has rung.</source>
        <extracomment>580 Precondition Failure, summary</extracomment>
        <translation>Die Seite, die das Offer bekommen hat, kann oder will eine Vorbedingung (Precondition) darin nicht erfüllen, in der Praxis einen reservierten Bearer (QoS) wie bei VoLTE. Ein neuer Anruf scheitert normalerweise, bevor das Telefon geklingelt hat.</translation>
    </message>
    <message>
        <source>VoLTE: the dedicated bearer for voice (QCI 1) was not set up in time.</source>
        <extracomment>580 Precondition Failure, causes</extracomment>
        <translation>VoLTE: Der dedizierte Bearer für Sprache (QCI 1) wurde nicht rechtzeitig aufgebaut.</translation>
    </message>
    <message>
        <source>The core refused the bearer: look at Rx or N5 and at rejected packet filters (TFT).</source>
        <extracomment>580 Precondition Failure, causes</extracomment>
        <translation>Das Kernnetz hat den Bearer abgelehnt: Rx oder N5 und abgelehnte Paketfilter (TFT) ansehen.</translation>
    </message>
    <message>
        <source>The offer makes QoS mandatory, and the access of the far end cannot reserve any.</source>
        <extracomment>580 Precondition Failure, causes</extracomment>
        <translation>Das Offer macht QoS zur Pflicht, und der Anschluss der Gegenseite kann dafür keine Ressourcen reservieren.</translation>
    </message>
    <message>
        <source>The offer has a mandatory precondition type that the far end does not know.</source>
        <extracomment>580 Precondition Failure, causes</extracomment>
        <translation>Das Offer enthält einen verpflichtenden Precondition-Typ, den die Gegenseite nicht kennt.</translation>
    </message>
    <message>
        <source>Read a=des and a=curr in the SDP: the tag failure or unknown marks the precondition; do not look at codecs.</source>
        <extracomment>580 Precondition Failure, next</extracomment>
        <translation>Im SDP a=des und a=curr lesen: Das Tag failure oder unknown markiert die Precondition; nicht bei den Codecs suchen.</translation>
    </message>
    <message>
        <source>The side that made the offer may try again with weaker preconditions or none.</source>
        <extracomment>580 Precondition Failure, next</extracomment>
        <translation>Die Seite, die das Offer gemacht hat, kann es mit schwächeren oder ohne Preconditions erneut versuchen.</translation>
    </message>
    <message>
        <source>After a refused re-INVITE or UPDATE the session stays as it was.</source>
        <extracomment>580 Precondition Failure, next</extracomment>
        <translation>Nach abgelehntem re-INVITE oder UPDATE bleibt die Sitzung, wie sie war.</translation>
    </message>
    <message>
        <source>This is no way to refuse an offer that came in a response: answer it, then send CANCEL or BYE, perhaps with 580 in Reason.</source>
        <extracomment>580 Precondition Failure, next</extracomment>
        <translation>Ein Offer, das in einer Antwort kam, lässt sich mit 580 nicht ablehnen: das Offer beantworten, dann CANCEL oder BYE senden, eventuell mit 580 in Reason.</translation>
    </message>
    <message>
        <source>SDP that marks the failed precondition, with the port of every m= line at zero</source>
        <extracomment>580 Precondition Failure, headers</extracomment>
        <translation>SDP, das die gescheiterte Precondition markiert, mit Port 0 in jeder m=-Zeile</translation>
    </message>
    <message>
        <source>precondition-failure</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation>precondition-failure</translation>
    </message>
    <message>
        <source>vonr</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation>vonr</translation>
    </message>
    <message>
        <source>pcrf</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation>pcrf</translation>
    </message>
    <message>
        <source>pcf</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation>pcf</translation>
    </message>
    <message>
        <source>resource reservation</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation>ressourcenreservierung</translation>
    </message>
    <message>
        <source>quality of service</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation>dienstgüte</translation>
    </message>
    <message>
        <source>dedicated bearer failure</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation>dedicated bearer failure</translation>
    </message>
    <message>
        <source>The called user is busy or unwilling everywhere, and the server knows that no other device or mailbox will answer.</source>
        <extracomment>600 Busy Everywhere, summary</extracomment>
        <translation>Der gerufene Teilnehmer ist überall besetzt oder will nicht abnehmen, und der Server weiß, dass kein anderes Gerät und keine Mailbox annehmen wird.</translation>
    </message>
    <message>
        <source>A PBX knows that all lines of the user are taken.</source>
        <extracomment>600 Busy Everywhere, causes</extracomment>
        <translation>Eine TK-Anlage weiß, dass alle Leitungen des Teilnehmers belegt sind.</translation>
    </message>
    <message>
        <source>A proxy got 486 from every branch.</source>
        <extracomment>600 Busy Everywhere, causes</extracomment>
        <translation>Ein Proxy hat von jedem Zweig 486 bekommen.</translation>
    </message>
    <message>
        <source>A forking proxy cancels the other branches and starts no new one.</source>
        <extracomment>608 Rejected, next</extracomment>
        <translation>Ein Forking-Proxy bricht die anderen Zweige ab und startet keinen neuen.</translation>
    </message>
    <message>
        <source>The caller does not try other targets; it may call again when Retry-After says so.</source>
        <extracomment>600 Busy Everywhere, next</extracomment>
        <translation>Der Anrufer versucht es bei keinem anderen Ziel; zu der Zeit, die Retry-After nennt, darf er erneut anrufen.</translation>
    </message>
    <message>
        <source>A registrar must not send any 6xx.</source>
        <extracomment>600 Busy Everywhere, next</extracomment>
        <translation>Ein Registrar darf keine 6xx senden.</translation>
    </message>
    <message>
        <source>A client treats an unknown 6xx like 600.</source>
        <extracomment>600 Busy Everywhere, next</extracomment>
        <translation>Ein Client behandelt eine unbekannte 6xx wie 600.</translation>
    </message>
    <message>
        <source>when the user may be free</source>
        <extracomment>600 Busy Everywhere, headers</extracomment>
        <translation>wann der Teilnehmer wieder frei sein könnte</translation>
    </message>
    <message>
        <source>not available, others may answer</source>
        <extracomment>600 Busy Everywhere, compare</extracomment>
        <translation>nicht erreichbar, jemand anders nimmt vielleicht ab</translation>
    </message>
    <message>
        <source>busy at this device only</source>
        <extracomment>600 Busy Everywhere, compare</extracomment>
        <translation>nur auf diesem Gerät besetzt</translation>
    </message>
    <message>
        <source>the user declines, perhaps to hide the reason</source>
        <extracomment>600 Busy Everywhere, compare</extracomment>
        <translation>der Teilnehmer lehnt ab, vielleicht um den Grund nicht zu nennen</translation>
    </message>
    <message>
        <source>all devices</source>
        <extracomment>600 Busy Everywhere, keywords</extracomment>
        <translation>alle geräte</translation>
    </message>
    <message>
        <source>voicemail</source>
        <extracomment>600 Busy Everywhere, keywords</extracomment>
        <translation>voicemail</translation>
    </message>
    <message>
        <source>busy on all lines</source>
        <extracomment>600 Busy Everywhere, keywords</extracomment>
        <translation>alle leitungen besetzt</translation>
    </message>
    <message>
        <source>The user at the called device will not or cannot take the call; some networks send this in the user&apos;s name. No other device should be tried.</source>
        <extracomment>603 Decline, summary</extracomment>
        <translation>Der Teilnehmer am gerufenen Gerät will oder kann den Anruf nicht annehmen; manche Netze senden 603 in seinem Namen. Kein anderes Gerät sollte mehr gerufen werden.</translation>
    </message>
    <message>
        <source>The user pressed reject, or an ISUP gateway got cause 21 with location user.</source>
        <extracomment>603 Decline, causes</extracomment>
        <translation>Der Teilnehmer hat auf Ablehnen gedrückt, oder ein ISUP-Gateway hat den Cause-Wert 21 mit Location user bekommen.</translation>
    </message>
    <message>
        <source>Do-not-disturb is set to decline.</source>
        <extracomment>603 Decline, causes</extracomment>
        <translation>Der Anrufschutz (DND) ist auf Ablehnen eingestellt.</translation>
    </message>
    <message>
        <source>A network blocked the call after analysis (603+); then the phrase is often Network Blocked.</source>
        <extracomment>603 Decline, causes</extracomment>
        <translation>Ein Netz hat den Anruf nach einer Analyse blockiert (603+); die Reason-Phrase ist dann oft Network Blocked.</translation>
    </message>
    <message>
        <source>Asterisk sends it for causes without a code of their own, such as 16; FreeSWITCH for 21, call rejected.</source>
        <extracomment>603 Decline, causes</extracomment>
        <translation>Asterisk sendet 603 bei Cause-Werten ohne eigenen Code, etwa 16; FreeSWITCH bei 21 (Call Rejected).</translation>
    </message>
    <message>
        <source>A UA refuses a new subscription within a call, which goes on, or an INVITE whose Replaces names an ended call.</source>
        <extracomment>603 Decline, causes</extracomment>
        <translation>Ein UA lehnt eine neue Subscription in einem Gespräch ab, das weiterläuft, oder ein INVITE, dessen Replaces ein beendetes Gespräch nennt.</translation>
    </message>
    <message>
        <source>A device has to be sure that nobody else will answer before it sends this.</source>
        <extracomment>603 Decline, next</extracomment>
        <translation>Ein Gerät muss sicher sein, dass niemand anderes annehmen wird, bevor es 603 sendet.</translation>
    </message>
    <message>
        <source>The user pressed reject.</source>
        <extracomment>603 Decline, normal</extracomment>
        <translation>Der Teilnehmer hat auf Ablehnen gedrückt.</translation>
    </message>
    <message>
        <source>the Q.850 cause from a gateway; with the phrase Network Blocked, details of the block</source>
        <extracomment>603 Decline, headers</extracomment>
        <translation>der Q.850-Cause-Wert von einem Gateway; bei der Reason-Phrase Network Blocked Einzelheiten zur Blockierung</translation>
    </message>
    <message>
        <source>the server said no; other branches go on</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation>der Server hat abgelehnt; andere Zweige laufen weiter</translation>
    </message>
    <message>
        <source>not available at the moment</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation>im Moment nicht erreichbar</translation>
    </message>
    <message>
        <source>busy at this device; others may answer</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation>an diesem Gerät besetzt; andere nehmen vielleicht an</translation>
    </message>
    <message>
        <source>the user is busy everywhere</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation>der Teilnehmer ist überall besetzt</translation>
    </message>
    <message>
        <source>the person marked the caller as unwanted</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation>der Angerufene hat den Anrufer als unerwünscht gemeldet</translation>
    </message>
    <message>
        <source>an intermediary rejected it, with a card for complaints</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation>eine Zwischenstelle hat abgelehnt; ihre Kontaktkarte nennt, wo man sich beschweren kann</translation>
    </message>
    <message>
        <source>declined</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>reject button</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation>ablehnen-taste</translation>
    </message>
    <message>
        <source>603+</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation>603+</translation>
    </message>
    <message>
        <source>network blocked</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation>network blocked</translation>
    </message>
    <message>
        <source>analytics</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation>analytics</translation>
    </message>
    <message>
        <source>robocall</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation>robocall</translation>
    </message>
    <message>
        <source>603 declined</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation>603 declined</translation>
    </message>
    <message>
        <source>The server knows with authority that the called user exists nowhere.</source>
        <extracomment>604 Does Not Exist Anywhere, summary</extracomment>
        <translation>Der Server weiß verbindlich, dass es den gerufenen Teilnehmer nirgends gibt.</translation>
    </message>
    <message>
        <source>A server that knows the whole number range says that the number does not exist.</source>
        <extracomment>604 Does Not Exist Anywhere, causes</extracomment>
        <translation>Ein Server, der den ganzen Rufnummernblock kennt, meldet, dass es die Nummer nicht gibt.</translation>
    </message>
    <message>
        <source>The caller does not try other targets.</source>
        <extracomment>604 Does Not Exist Anywhere, next</extracomment>
        <translation>Der Anrufer versucht es bei keinem anderen Ziel.</translation>
    </message>
    <message>
        <source>unknown in the domain of the Request-URI only; other branches go on</source>
        <extracomment>604 Does Not Exist Anywhere, compare</extracomment>
        <translation>nur in der Domain der Request-URI unbekannt; andere Zweige laufen weiter</translation>
    </message>
    <message>
        <source>gone, at this address</source>
        <extracomment>604 Does Not Exist Anywhere, compare</extracomment>
        <translation>unter dieser Adresse nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>authoritative</source>
        <extracomment>604 Does Not Exist Anywhere, keywords</extracomment>
        <translation>autoritativ</translation>
    </message>
    <message>
        <source>unknown everywhere</source>
        <extracomment>604 Does Not Exist Anywhere, keywords</extracomment>
        <translation>überall unbekannt</translation>
    </message>
    <message>
        <source>The user was reached and wants to talk, but the session offered suits none of the user&apos;s devices.</source>
        <extracomment>606 Not Acceptable, summary</extracomment>
        <translation>Der Teilnehmer wurde erreicht und will sprechen, aber die angebotene Sitzung passt zu keinem seiner Geräte.</translation>
    </message>
    <message>
        <source>The caller may change the offer and call again.</source>
        <extracomment>606 Not Acceptable, next</extracomment>
        <translation>Der Anrufer kann das Offer ändern und erneut anrufen.</translation>
    </message>
    <message>
        <source>A device must know that no other device will answer before it sends 606; else it sends 488.</source>
        <extracomment>606 Not Acceptable, next</extracomment>
        <translation>Ein Gerät muss wissen, dass kein anderes Gerät annehmen wird, bevor es 606 sendet; sonst sendet es 488.</translation>
    </message>
    <message>
        <source>what did not fit</source>
        <extracomment>606 Not Acceptable, headers</extracomment>
        <translation>was nicht gepasst hat</translation>
    </message>
    <message>
        <source>a body, usually SDP, with the media that this side can do</source>
        <extracomment>606 Not Acceptable, headers</extracomment>
        <translation>ein Body, meist SDP, mit den Medien, die diese Seite beherrscht</translation>
    </message>
    <message>
        <source>this device only; others may suit</source>
        <extracomment>606 Not Acceptable, compare</extracomment>
        <translation>nur dieses Gerät; andere passen vielleicht</translation>
    </message>
    <message>
        <source>codec</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>codec</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <extracomment>606 Not Acceptable, keywords</extracomment>
        <translation>bandbreite</translation>
    </message>
    <message>
        <source>srtp</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation>srtp</translation>
    </message>
    <message>
        <source>media mismatch</source>
        <extracomment>606 Not Acceptable, keywords</extracomment>
        <translation>medien passen nicht</translation>
    </message>
    <message>
        <source>The called person, or the phone by its own rules, marked the call or message as unwanted; the caller may be blocked in future too.</source>
        <extracomment>607 Unwanted, summary</extracomment>
        <translation>Der Angerufene oder sein Telefon nach eigenen Regeln hat den Anruf oder die Nachricht als unerwünscht markiert; der Anrufer kann auch künftig gesperrt sein.</translation>
    </message>
    <message>
        <source>The phone&apos;s own block list or spam filter matched.</source>
        <extracomment>607 Unwanted, causes</extracomment>
        <translation>Die Sperrliste oder der Spamfilter im Telefon hat gegriffen.</translation>
    </message>
    <message>
        <source>To end an answered call the phone sends BYE instead; its Reason may name 607.</source>
        <extracomment>607 Unwanted, next</extracomment>
        <translation>Um einen angenommenen Anruf zu beenden, sendet das Telefon stattdessen ein BYE; dessen Reason-Header kann 607 nennen.</translation>
    </message>
    <message>
        <source>the server refuses by its rules</source>
        <extracomment>607 Unwanted, compare</extracomment>
        <translation>der Server lehnt nach seinen eigenen Regeln ab</translation>
    </message>
    <message>
        <source>refused only because it is anonymous</source>
        <extracomment>607 Unwanted, compare</extracomment>
        <translation>nur abgelehnt, weil der Anruf anonym ist</translation>
    </message>
    <message>
        <source>no, but without blaming the caller</source>
        <extracomment>607 Unwanted, compare</extracomment>
        <translation>nein, aber ohne Vorwurf an den Anrufer</translation>
    </message>
    <message>
        <source>an intermediary rejected it, not the person</source>
        <extracomment>607 Unwanted, compare</extracomment>
        <translation>eine Zwischenstelle hat abgelehnt, nicht der Angerufene selbst</translation>
    </message>
    <message>
        <source>spam button</source>
        <extracomment>607 Unwanted, keywords</extracomment>
        <translation>spam-taste</translation>
    </message>
    <message>
        <source>block caller</source>
        <extracomment>607 Unwanted, keywords</extracomment>
        <translation>anrufer sperren blockieren</translation>
    </message>
    <message>
        <source>nuisance call</source>
        <extracomment>607 Unwanted, keywords</extracomment>
        <translation>belästigender anruf</translation>
    </message>
    <message>
        <source>An analytics engine of the network took the call for unwanted.</source>
        <extracomment>608 Rejected, causes</extracomment>
        <translation>Die Anrufanalyse des Netzes hat den Anruf für unerwünscht gehalten.</translation>
    </message>
    <message>
        <source>The network rejects callers that many of its users marked as unwanted.</source>
        <extracomment>608 Rejected, causes</extracomment>
        <translation>Das Netz lehnt Anrufer ab, die viele seiner Teilnehmer als unerwünscht gemeldet haben.</translation>
    </message>
    <message>
        <source>A lawful caller was blocked by mistake; the card in Call-Info is there for that case.</source>
        <extracomment>608 Rejected, causes</extracomment>
        <translation>Ein rechtmäßiger Anrufer wurde irrtümlich blockiert; für diesen Fall gibt es die Kontaktkarte in Call-Info.</translation>
    </message>
    <message>
        <source>The caller can appeal with the card in Call-Info; the caller&apos;s device must reject a card with an expired iat.</source>
        <extracomment>608 Rejected, next</extracomment>
        <translation>Der Anrufer kann sich bei der Stelle auf der Kontaktkarte in Call-Info beschweren; sein Gerät muss eine Karte mit abgelaufenem iat verwerfen.</translation>
    </message>
    <message>
        <source>A caller that does not support the code may first hear an announcement, sent with 183; the 608 must still follow.</source>
        <extracomment>608 Rejected, next</extracomment>
        <translation>Ein Anrufer, dessen Gerät den Code nicht unterstützt, hört eventuell zuerst eine Ansage mit einer 183; die 608 muss trotzdem folgen.</translation>
    </message>
    <message>
        <source>A caller&apos;s device that knows the code says so in its INVITE: Feature-Caps with +sip.608.</source>
        <extracomment>608 Rejected, next</extracomment>
        <translation>Kennt das Gerät des Anrufers den Code, zeigt es das in seinem INVITE an: Feature-Caps mit +sip.608.</translation>
    </message>
    <message>
        <source>The cause of a Reason header can be 608, too.</source>
        <extracomment>608 Rejected, next</extracomment>
        <translation>Auch in einem Reason-Header kann 608 als cause stehen.</translation>
    </message>
    <message>
        <source>purpose=jwscard: a signed card with whom to contact; left out only if the caller seems likely to abuse it</source>
        <extracomment>608 Rejected, headers</extracomment>
        <translation>purpose=jwscard: eine signierte Kontaktkarte, an wen man sich wenden kann; entfällt nur, wenn der Anrufer sie vermutlich missbrauchen würde</translation>
    </message>
    <message>
        <source>the user, or a network that follows 603+</source>
        <extracomment>608 Rejected, compare</extracomment>
        <translation>der Teilnehmer oder ein Netz, das nach 603+ arbeitet</translation>
    </message>
    <message>
        <source>the person marked it, not an intermediary</source>
        <extracomment>608 Rejected, compare</extracomment>
        <translation>der Angerufene hat den Anruf gemeldet, keine Zwischenstelle</translation>
    </message>
    <message>
        <source>robocall blocking</source>
        <extracomment>608 Rejected, keywords</extracomment>
        <translation>robocalls blockieren</translation>
    </message>
    <message>
        <source>jwscard</source>
        <extracomment>608 Rejected, keywords</extracomment>
        <translation>jwscard</translation>
    </message>
    <message>
        <source>jcard</source>
        <extracomment>608 Rejected, keywords</extracomment>
        <translation>jcard</translation>
    </message>
    <message>
        <source>call blocking</source>
        <extracomment>608 Rejected, keywords</extracomment>
        <translation>anrufe blockieren</translation>
    </message>
    <message>
        <source>redress</source>
        <extracomment>608 Rejected, keywords</extracomment>
        <translation>beschwerde</translation>
    </message>
    <message>
        <source>A number in a table of RFC 3485, taken from a draft. The RFC that the draft became does not have it.</source>
        <extracomment>687 Dialog Terminated, summary</extracomment>
        <translation>Eine Nummer in einer Tabelle von RFC 3485, aus einem Draft übernommen. Im RFC, der aus dem Draft wurde, steht sie nicht.</translation>
    </message>
    <message>
        <source>No program is known to send it; Sofia-SIP keeps a constant.</source>
        <extracomment>687 Dialog Terminated, causes</extracomment>
        <translation>Es ist kein Programm bekannt, das 687 sendet; Sofia-SIP hat eine Konstante dafür.</translation>
    </message>
    <message>
        <source>The client treats it as 600.</source>
        <extracomment>687 Dialog Terminated, next</extracomment>
        <translation>Der Client behandelt 687 wie 600.</translation>
    </message>
    <message>
        <source>Look at the software that sent it: the number is not registered.</source>
        <extracomment>687 Dialog Terminated, next</extracomment>
        <translation>Die Software prüfen, die 687 gesendet hat: Die Nummer ist nicht registriert.</translation>
    </message>
    <message>
        <source>the registered code for an unknown dialog</source>
        <extracomment>687 Dialog Terminated, compare</extracomment>
        <translation>der registrierte Code für einen unbekannten Dialog</translation>
    </message>
    <message>
        <source>the registered end of a cancelled call</source>
        <extracomment>687 Dialog Terminated, compare</extracomment>
        <translation>das registrierte Ende eines abgebrochenen Anrufs</translation>
    </message>
    <message>
        <source>It comes from a draft of the Replaces header; the RFC as published does not have it.</source>
        <extracomment>687 Dialog Terminated, deprecation</extracomment>
        <translation>687 stammt aus einem Draft zum Replaces-Header; im veröffentlichten RFC steht der Code nicht.</translation>
    </message>
    <message>
        <source>Read a 687 received as 600.</source>
        <extracomment>687 Dialog Terminated, deprecation</extracomment>
        <translation>Eine empfangene 687 als 600 lesen.</translation>
    </message>
    <message>
        <source>replaces draft</source>
        <extracomment>687 Dialog Terminated, keywords</extracomment>
        <translation>replaces draft</translation>
    </message>
    <message>
        <source>sigcomp dictionary</source>
        <extracomment>687 Dialog Terminated, keywords</extracomment>
        <translation>sigcomp dictionary</translation>
    </message>
    <message>
        <source>A program built on PJSIP uses the number inside and prints PJSIP&apos;s text for it.</source>
        <extracomment>701 No response from destination server, causes</extracomment>
        <translation>Ein auf PJSIP aufgebautes Programm verwendet die Nummer intern und gibt den PJSIP-Text dazu aus.</translation>
    </message>
    <message>
        <source>Look for 408: that is what PJSIP reports for a timeout.</source>
        <extracomment>701 No response from destination server, next</extracomment>
        <translation>Nach 408 suchen: Das meldet PJSIP bei einem Timeout.</translation>
    </message>
    <message>
        <source>the code that PJSIP reports</source>
        <extracomment>701 No response from destination server, compare</extracomment>
        <translation>der Code, den PJSIP meldet</translation>
    </message>
    <message>
        <source>pjsip/src/pjsip/sip_msg.c</source>
        <extracomment>701 No response from destination server, vendor</extracomment>
        <translation>pjsip/src/pjsip/sip_msg.c</translation>
    </message>
    <message>
        <source>pjsip</source>
        <extracomment>701 No response from destination server, keywords</extracomment>
        <translation>pjsip</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>701 No response from destination server, keywords</extracomment>
        <translation>timeout</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>701 No response from destination server, keywords</extracomment>
        <translation>lokal</translation>
    </message>
    <message>
        <source>Look for 502: that is what PJSIP reports for a name that it cannot resolve.</source>
        <extracomment>702 Unable to resolve destination server, next</extracomment>
        <translation>Nach 502 suchen: Das meldet PJSIP bei einem Namen, den es nicht auflösen kann.</translation>
    </message>
    <message>
        <source>what PJSIP reports for it</source>
        <extracomment>702 Unable to resolve destination server, compare</extracomment>
        <translation>was PJSIP dafür meldet</translation>
    </message>
    <message>
        <source>Look for 503: that is what PJSIP reports when it cannot send.</source>
        <extracomment>703 Error sending message to destination server, next</extracomment>
        <translation>Nach 503 suchen: Das meldet PJSIP, wenn es nicht senden kann.</translation>
    </message>
    <message>
        <source>transport</source>
        <extracomment>703 Error sending message to destination server, keywords</extracomment>
        <translation>transport</translation>
    </message>
    <message>
        <source>Call drops after about 32 seconds</source>
        <extracomment>symptom drop-32s, symptom</extracomment>
        <translation>Gespräch bricht nach etwa 32 Sekunden ab</translation>
    </message>
    <message>
        <source>32 sec</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>32 sek</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>30 sekunden</translation>
    </message>
    <message>
        <source>cuts off</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>bricht ab</translation>
    </message>
    <message>
        <source>disconnects</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>verbindung getrennt</translation>
    </message>
    <message>
        <source>hangs up</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>anruf endet</translation>
    </message>
    <message>
        <source>ack lost</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>ack verloren</translation>
    </message>
    <message>
        <source>no ack</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>kein ack</translation>
    </message>
    <message>
        <source>ends by itself</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>endet von selbst</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>15 minuten</translation>
    </message>
    <message>
        <source>hangs up after</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>legt auf nach</translation>
    </message>
    <message>
        <source>cuts off after</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>bricht ab nach</translation>
    </message>
    <message>
        <source>No ringback while it rings</source>
        <extracomment>symptom no-ringback, symptom</extracomment>
        <translation>Kein Freizeichen, während es klingelt</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>stille</translation>
    </message>
    <message>
        <source>no ring tone</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>kein rufton</translation>
    </message>
    <message>
        <source>no ringing tone</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>kein freizeichen</translation>
    </message>
    <message>
        <source>dead air</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>stille in der leitung</translation>
    </message>
    <message>
        <source>hear nothing before answer</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>vor dem abheben nichts zu hören</translation>
    </message>
    <message>
        <source>The other phones stop ringing when one declines</source>
        <extracomment>symptom decline-stops-all, symptom</extracomment>
        <translation>Lehnt ein Telefon ab, klingeln auch die anderen nicht mehr</translation>
    </message>
    <message>
        <source>all phones stop</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation>alle telefone verstummen</translation>
    </message>
    <message>
        <source>decline stops</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation>ablehnen beendet klingeln</translation>
    </message>
    <message>
        <source>parallel ringing</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation>parallelruf</translation>
    </message>
    <message>
        <source>ring group</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation>rufgruppe</translation>
    </message>
    <message>
        <source>reject ends call</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation>abweisen beendet anruf</translation>
    </message>
    <message>
        <source>Voicemail never gets the call</source>
        <extracomment>symptom no-voicemail, symptom</extracomment>
        <translation>Die Voicemail bekommt den Anruf nie</translation>
    </message>
    <message>
        <source>no voicemail</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation>keine voicemail</translation>
    </message>
    <message>
        <source>mailbox not reached</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation>anrufbeantworter nicht erreicht</translation>
    </message>
    <message>
        <source>call forward on busy fails</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation>rufumleitung bei besetzt geht nicht</translation>
    </message>
    <message>
        <source>Wrong password although it is right</source>
        <extracomment>symptom wrong-password, symptom</extracomment>
        <translation>Passwort angeblich falsch, obwohl es stimmt</translation>
    </message>
    <message>
        <source>password correct</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>passwort richtig</translation>
    </message>
    <message>
        <source>authentication fails</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>authentifizierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>login fails</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>login scheitert</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>stale</translation>
    </message>
    <message>
        <source>Every call starts with 401 or 407</source>
        <extracomment>symptom first-challenge, symptom</extracomment>
        <translation>Jeder Anruf beginnt mit 401 oder 407</translation>
    </message>
    <message>
        <source>always unauthorized</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation>immer unauthorized</translation>
    </message>
    <message>
        <source>challenge normal</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation>challenge normal</translation>
    </message>
    <message>
        <source>first invite fails</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation>erstes invite abgelehnt</translation>
    </message>
    <message>
        <source>first register fails</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation>erstes register abgelehnt</translation>
    </message>
    <message>
        <source>Missed call shown though answered elsewhere</source>
        <extracomment>symptom missed-though-answered, symptom</extracomment>
        <translation>Verpasster Anruf angezeigt, obwohl anderswo angenommen</translation>
    </message>
    <message>
        <source>The CANCEL to the other phones carries no Reason, or the phone ignores it. Reason: SIP;cause=200 tells a phone that the call was taken elsewhere.</source>
        <extracomment>symptom missed-though-answered, explanation</extracomment>
        <translation>Das CANCEL an die anderen Telefone enthält keinen Reason-Header, oder das Telefon beachtet ihn nicht. Reason: SIP;cause=200 sagt einem Telefon, dass der Anruf anderswo angenommen wurde.</translation>
    </message>
    <message>
        <source>call completed elsewhere</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation>call completed elsewhere</translation>
    </message>
    <message>
        <source>missed call wrong</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation>verpasster anruf falsch</translation>
    </message>
    <message>
        <source>answered on another phone</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation>an anderem telefon angenommen</translation>
    </message>
    <message>
        <source>ring group missed call</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation>rufgruppe verpasster anruf</translation>
    </message>
    <message>
        <source>Fails only with a long INVITE</source>
        <extracomment>symptom long-invite, symptom</extracomment>
        <translation>Scheitert nur bei langem INVITE</translation>
    </message>
    <message>
        <source>mtu</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>mtu</translation>
    </message>
    <message>
        <source>fragment</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>fragment</translation>
    </message>
    <message>
        <source>large sdp</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>großes sdp</translation>
    </message>
    <message>
        <source>many codecs</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>viele codecs</translation>
    </message>
    <message>
        <source>udp packet too big</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>udp-paket zu groß</translation>
    </message>
    <message>
        <source>invite not answered</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>invite nicht beantwortet</translation>
    </message>
    <message>
        <source>blind transfer</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>übergabe ohne rückfrage</translation>
    </message>
    <message>
        <source>attended transfer</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>übergabe mit rückfrage</translation>
    </message>
    <message>
        <source>sipfrag</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>sipfrag</translation>
    </message>
    <message>
        <source>replaces</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>replaces</translation>
    </message>
    <message>
        <source>Phone is registered but cannot be called</source>
        <extracomment>symptom registered-not-callable, symptom</extracomment>
        <translation>Telefon ist registriert, aber nicht anrufbar</translation>
    </message>
    <message>
        <source>incoming calls fail</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>eingehende anrufe gehen nicht</translation>
    </message>
    <message>
        <source>nat binding</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>nat-bindung</translation>
    </message>
    <message>
        <source>keepalive</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>keepalive</translation>
    </message>
    <message>
        <source>goes to voicemail at once</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>geht sofort auf voicemail</translation>
    </message>
    <message>
        <source>registered but no calls</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>registriert aber keine anrufe</translation>
    </message>
    <message>
        <source>Registration fails again and again with 423</source>
        <extracomment>symptom register-423, symptom</extracomment>
        <translation>Registrierung scheitert immer wieder mit 423</translation>
    </message>
    <message>
        <source>min-expires</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation>min-expires</translation>
    </message>
    <message>
        <source>expires too short</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation>expires zu kurz</translation>
    </message>
    <message>
        <source>Call cannot be hung up, BYE is refused</source>
        <extracomment>symptom bye-refused, symptom</extracomment>
        <translation>Auflegen geht nicht, BYE wird abgelehnt</translation>
    </message>
    <message>
        <source>bye fails</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>bye fehlgeschlagen</translation>
    </message>
    <message>
        <source>bye 481</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>bye 481</translation>
    </message>
    <message>
        <source>ghost call</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>geistergespräch</translation>
    </message>
    <message>
        <source>cannot end call</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>gespräch lässt sich nicht beenden</translation>
    </message>
    <message>
        <source>Hold or resume fails while the call goes on</source>
        <extracomment>symptom hold, symptom</extracomment>
        <translation>Halten oder Zurückholen scheitert, das Gespräch läuft weiter</translation>
    </message>
    <message>
        <source>hold fails</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation>halten geht nicht</translation>
    </message>
    <message>
        <source>re-invite rejected</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation>re-invite abgelehnt</translation>
    </message>
    <message>
        <source>music on hold</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation>wartemusik</translation>
    </message>
    <message>
        <source>codec change fails</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation>codec-wechsel fehlgeschlagen</translation>
    </message>
    <message>
        <source>t.38 fails</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>t.38 geht nicht</translation>
    </message>
    <message>
        <source>Both sides change the call at once</source>
        <extracomment>symptom glare, symptom</extracomment>
        <translation>Beide Seiten ändern das Gespräch gleichzeitig</translation>
    </message>
    <message>
        <source>glare</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation>glare</translation>
    </message>
    <message>
        <source>491 forever</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation>491 endlos</translation>
    </message>
    <message>
        <source>simultaneous reinvite</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation>gleichzeitiges reinvite</translation>
    </message>
    <message>
        <source>Cancelled call goes on ringing</source>
        <extracomment>symptom cancel-rings-on, symptom</extracomment>
        <translation>Abgebrochener Anruf klingelt weiter</translation>
    </message>
    <message>
        <source>cancel ignored</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>cancel ignoriert</translation>
    </message>
    <message>
        <source>cancel too late</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>cancel zu spät</translation>
    </message>
    <message>
        <source>phone keeps ringing</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>telefon klingelt weiter</translation>
    </message>
    <message>
        <source>hang up while ringing</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>auflegen während es klingelt</translation>
    </message>
    <message>
        <source>Call fails at once, nothing in the capture</source>
        <extracomment>symptom local-failure, symptom</extracomment>
        <translation>Anruf scheitert sofort, im Mitschnitt ist nichts</translation>
    </message>
    <message>
        <source>no packet</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>kein paket</translation>
    </message>
    <message>
        <source>local response</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>lokale antwort</translation>
    </message>
    <message>
        <source>no response in trace</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>keine antwort im trace</translation>
    </message>
    <message>
        <source>immediate failure</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>sofortiger fehler</translation>
    </message>
    <message>
        <source>Silence for 32 seconds, then failure</source>
        <extracomment>symptom silence-32s, symptom</extracomment>
        <translation>32 Sekunden Stille, dann Fehler</translation>
    </message>
    <message>
        <source>no answer from server</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>keine antwort vom server</translation>
    </message>
    <message>
        <source>timeout 32</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>timeout 32</translation>
    </message>
    <message>
        <source>invite retransmitted</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>invite wiederholt</translation>
    </message>
    <message>
        <source>Rings for three minutes, then stops</source>
        <extracomment>symptom rings-three-minutes, symptom</extracomment>
        <translation>Klingelt drei Minuten, dann Schluss</translation>
    </message>
    <message>
        <source>180 seconds</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation>180 sekunden</translation>
    </message>
    <message>
        <source>long ringing</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation>langes klingeln</translation>
    </message>
    <message>
        <source>rings too long</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation>klingelt zu lange</translation>
    </message>
    <message>
        <source>The PBX shows another code than the carrier sent</source>
        <extracomment>symptom code-changed, symptom</extracomment>
        <translation>Die TK-Anlage zeigt einen anderen Code, als der Netzbetreiber gesendet hat</translation>
    </message>
    <message>
        <source>code changed</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>code verändert</translation>
    </message>
    <message>
        <source>b2bua</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>b2bua</translation>
    </message>
    <message>
        <source>wrong code</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>falscher code</translation>
    </message>
    <message>
        <source>asterisk code</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>asterisk code</translation>
    </message>
    <message>
        <source>freeswitch code</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>freeswitch code</translation>
    </message>
    <message>
        <source>All circuits are busy</source>
        <extracomment>symptom all-circuits, symptom</extracomment>
        <translation>Alle Leitungen sind belegt</translation>
    </message>
    <message>
        <source>cps limit</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>cps-limit</translation>
    </message>
    <message>
        <source>calls per second</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>anrufe pro sekunde</translation>
    </message>
    <message>
        <source>trunk full</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>trunk voll</translation>
    </message>
    <message>
        <source>congestion</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>überlast</translation>
    </message>
    <message>
        <source>no circuit</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>keine leitung frei</translation>
    </message>
    <message>
        <source>The same call comes in again and again</source>
        <extracomment>symptom loop, symptom</extracomment>
        <translation>Derselbe Anruf kommt immer wieder herein</translation>
    </message>
    <message>
        <source>loops</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>schleifen</translation>
    </message>
    <message>
        <source>call loop</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>anrufschleife</translation>
    </message>
    <message>
        <source>forwarding loop</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>weiterleitungsschleife</translation>
    </message>
    <message>
        <source>via lines</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>via-zeilen</translation>
    </message>
    <message>
        <source>Calls are marked or blocked as spam</source>
        <extracomment>symptom spam, symptom</extracomment>
        <translation>Anrufe werden als Spam markiert oder blockiert</translation>
    </message>
    <message>
        <source>spam</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation>spam</translation>
    </message>
    <message>
        <source>scam likely</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation>betrugsverdacht</translation>
    </message>
    <message>
        <source>stir shaken</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation>stir shaken</translation>
    </message>
    <message>
        <source>call labelled</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation>anruf gekennzeichnet</translation>
    </message>
    <message>
        <source>blocked number</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation>blockierte nummer</translation>
    </message>
    <message>
        <source>Number is incomplete while dialling</source>
        <extracomment>symptom incomplete-number, symptom</extracomment>
        <translation>Nummer beim Wählen unvollständig</translation>
    </message>
    <message>
        <source>Busy lamps or presence stay dark</source>
        <extracomment>symptom blf, symptom</extracomment>
        <translation>Besetztlampen oder Präsenz bleiben dunkel</translation>
    </message>
    <message>
        <source>subscribe fails</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation>subscribe fehlgeschlagen</translation>
    </message>
    <message>
        <source>notify refused</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation>notify abgelehnt</translation>
    </message>
    <message>
        <source>message waiting</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation>mwi nachrichtenanzeige</translation>
    </message>
    <message>
        <source>No common codec</source>
        <extracomment>symptom codec, symptom</extracomment>
        <translation>Kein gemeinsamer Codec</translation>
    </message>
    <message>
        <source>srtp mismatch</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>srtp passt nicht</translation>
    </message>
    <message>
        <source>sdp refused</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>sdp abgelehnt</translation>
    </message>
    <message>
        <source>webrtc dtls</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>webrtc dtls</translation>
    </message>
    <message>
        <source>no compatible codec</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>kein kompatibler codec</translation>
    </message>
    <message>
        <source>Call fails because of 100rel or PRACK</source>
        <extracomment>symptom prack, symptom</extracomment>
        <translation>Anruf scheitert an 100rel oder PRACK</translation>
    </message>
    <message>
        <source>unsupported extension</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation>nicht unterstützte erweiterung</translation>
    </message>
    <message>
        <source>Calls do not move on to the second server</source>
        <extracomment>symptom no-failover, symptom</extracomment>
        <translation>Anrufe gehen nicht zum zweiten Server weiter</translation>
    </message>
    <message>
        <source>fail over</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>failover</translation>
    </message>
    <message>
        <source>srv records</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>srv-einträge</translation>
    </message>
    <message>
        <source>backup server</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>ersatzserver</translation>
    </message>
    <message>
        <source>secondary proxy</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>zweiter proxy</translation>
    </message>
    <message>
        <source>redundancy</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>redundanz</translation>
    </message>
    <message>
        <source>Anonymous calls are refused</source>
        <extracomment>symptom anonymous, symptom</extracomment>
        <translation>Anonyme Anrufe werden abgelehnt</translation>
    </message>
    <message>
        <source>clir</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation>clir</translation>
    </message>
    <message>
        <source>hidden number</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation>rufnummernunterdrückung</translation>
    </message>
    <message>
        <source>private number</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation>unterdrückte nummer</translation>
    </message>
    <message>
        <source>Incoming calls do not wake the app</source>
        <extracomment>symptom push, symptom</extracomment>
        <translation>Eingehende Anrufe wecken die App nicht</translation>
    </message>
    <message>
        <source>push notification</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>push-benachrichtigung</translation>
    </message>
    <message>
        <source>apns</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>apns</translation>
    </message>
    <message>
        <source>fcm</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>fcm</translation>
    </message>
    <message>
        <source>suspended app</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>app im hintergrund</translation>
    </message>
    <message>
        <source>mobile softphone</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>softphone mobil</translation>
    </message>
    <message>
        <source>sleeping app</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>app schläft</translation>
    </message>
    <message>
        <source>One hop answers at once</source>
        <extracomment>call flow trying, title</extracomment>
        <translation>Ein Hop antwortet sofort</translation>
    </message>
    <message>
        <source>Caller</source>
        <extracomment>call flow trying, participants</extracomment>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>call flow trying, participants</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Callee</source>
        <extracomment>call flow trying, participants</extracomment>
        <translation>Angerufener</translation>
    </message>
    <message>
        <source>goes no further than this hop</source>
        <extracomment>call flow trying, steps</extracomment>
        <translation>geht nicht weiter als bis zu diesem Hop</translation>
    </message>
    <message>
        <source>stops repeating the INVITE</source>
        <extracomment>call flow trying, steps</extracomment>
        <translation>wiederholt das INVITE nicht mehr</translation>
    </message>
    <message>
        <source>The phone rings, then is answered</source>
        <extracomment>call flow ringing, title</extracomment>
        <translation>Das Telefon klingelt, dann hebt jemand ab</translation>
    </message>
    <message>
        <source>plays ringback itself, unless media arrive</source>
        <extracomment>call flow ringing, steps</extracomment>
        <translation>spielt selbst das Freizeichen, außer es kommen Medien</translation>
    </message>
    <message>
        <source>Sent reliably: PRACK confirms it</source>
        <extracomment>call flow reliable-provisional, title</extracomment>
        <translation>Zuverlässig gesendet: PRACK bestätigt die Antwort</translation>
    </message>
    <message>
        <source>Supported: 100rel</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation>Supported: 100rel</translation>
    </message>
    <message>
        <source>Require: 100rel, RSeq: 1</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation>Require: 100rel, RSeq: 1</translation>
    </message>
    <message>
        <source>repeats it until PRACK comes</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation>wiederholt sie, bis PRACK kommt</translation>
    </message>
    <message>
        <source>RAck: 1 1 INVITE</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation>RAck: 1 1 INVITE</translation>
    </message>
    <message>
        <source>to the PRACK</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation>auf das PRACK</translation>
    </message>
    <message>
        <source>to the INVITE</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation>auf das INVITE</translation>
    </message>
    <message>
        <source>The call moves on to another phone</source>
        <extracomment>call flow forwarded, title</extracomment>
        <translation>Der Anruf geht an ein anderes Telefon weiter</translation>
    </message>
    <message>
        <source>Desk phone</source>
        <extracomment>call flow forwarded, participants</extracomment>
        <translation>Tischtelefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>call flow forwarded, participants</extracomment>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Contact: the mobile</source>
        <extracomment>call flow forwarded, steps</extracomment>
        <translation>Contact: das Handy</translation>
    </message>
    <message>
        <source>made by a user agent inside the proxy</source>
        <extracomment>call flow forwarded, steps</extracomment>
        <translation>erzeugt von einem User-Agent im Proxy</translation>
    </message>
    <message>
        <source>The call waits its turn</source>
        <extracomment>call flow queued, title</extracomment>
        <translation>Der Anruf wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>Call centre</source>
        <extracomment>call flow queued, participants</extracomment>
        <translation>Callcenter</translation>
    </message>
    <message>
        <source>phrase may tell: 3 calls ahead</source>
        <extracomment>call flow queued, steps</extracomment>
        <translation>Phrase kann sagen: 3 Anrufe davor</translation>
    </message>
    <message>
        <source>no agent is free yet</source>
        <extracomment>call flow queued, steps</extracomment>
        <translation>noch kein Agent frei</translation>
    </message>
    <message>
        <source>again when the place changes</source>
        <extracomment>call flow queued, steps</extracomment>
        <translation>erneut, wenn sich der Platz ändert</translation>
    </message>
    <message>
        <source>Sound before the answer</source>
        <extracomment>call flow early-media, title</extracomment>
        <translation>Ton vor dem Abheben</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>call flow early-media, participants</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Telephone network</source>
        <extracomment>call flow early-media, participants</extracomment>
        <translation>Telefonnetz</translation>
    </message>
    <message>
        <source>SDP offer</source>
        <extracomment>call flow early-media, steps</extracomment>
        <translation>SDP-Offer</translation>
    </message>
    <message>
        <source>in-band tone or announcement</source>
        <extracomment>call flow early-media, steps</extracomment>
        <translation>Inband-Ton oder Ansage</translation>
    </message>
    <message>
        <source>SDP answer</source>
        <extracomment>call flow early-media, steps</extracomment>
        <translation>SDP-Answer</translation>
    </message>
    <message>
        <source>plays what it receives, no tone of its own</source>
        <extracomment>call flow early-media, steps</extracomment>
        <translation>spielt, was ankommt, keinen eigenen Ton</translation>
    </message>
    <message>
        <source>the same SDP</source>
        <extracomment>call flow early-media, steps</extracomment>
        <translation>dasselbe SDP</translation>
    </message>
    <message>
        <source>One branch is gone, another one rings on</source>
        <extracomment>call flow early-dialog-ended, title</extracomment>
        <translation>Ein Zweig ist weg, ein anderer klingelt weiter</translation>
    </message>
    <message>
        <source>Forking proxy</source>
        <extracomment>call flow early-dialog-ended, participants</extracomment>
        <translation>Forking-Proxy</translation>
    </message>
    <message>
        <source>Phone A</source>
        <extracomment>call flow early-dialog-ended, participants</extracomment>
        <translation>Telefon A</translation>
    </message>
    <message>
        <source>Phone B</source>
        <extracomment>call flow early-dialog-ended, participants</extracomment>
        <translation>Telefon B</translation>
    </message>
    <message>
        <source>Supported: 199</source>
        <extracomment>call flow early-dialog-ended, steps</extracomment>
        <translation>Supported: 199</translation>
    </message>
    <message>
        <source>To tag of A</source>
        <extracomment>call flow early-dialog-ended, steps</extracomment>
        <translation>To-Tag von A</translation>
    </message>
    <message>
        <source>To tag of B</source>
        <extracomment>call flow early-dialog-ended, steps</extracomment>
        <translation>To-Tag von B</translation>
    </message>
    <message>
        <source>To tag of A, Reason: SIP;cause=486</source>
        <extracomment>call flow early-dialog-ended, steps</extracomment>
        <translation>To-Tag von A, Reason: SIP;cause=486</translation>
    </message>
    <message>
        <source>frees what it held for A</source>
        <extracomment>call flow early-dialog-ended, steps</extracomment>
        <translation>gibt frei, was für A belegt war</translation>
    </message>
    <message>
        <source>A call from answer to hang-up</source>
        <extracomment>call flow answered, title</extracomment>
        <translation>Ein Gespräch vom Abheben bis zum Auflegen</translation>
    </message>
    <message>
        <source>A message is kept for later</source>
        <extracomment>call flow message-stored, title</extracomment>
        <translation>Eine Nachricht wird für später aufbewahrt</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>call flow message-stored, participants</extracomment>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Message server</source>
        <extracomment>call flow message-stored, participants</extracomment>
        <translation>Nachrichtenserver</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>call flow message-stored, participants</extracomment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>stored, not yet delivered</source>
        <extracomment>call flow message-stored, steps</extracomment>
        <translation>gespeichert, noch nicht zugestellt</translation>
    </message>
    <message>
        <source>comes online</source>
        <extracomment>call flow message-stored, steps</extracomment>
        <translation>geht online</translation>
    </message>
    <message>
        <source>A transfer, and where its outcome stands</source>
        <extracomment>call flow transfer, title</extracomment>
        <translation>Eine Gesprächsübergabe, und wo ihr Ergebnis steht</translation>
    </message>
    <message>
        <source>Transferor</source>
        <extracomment>call flow transfer, participants</extracomment>
        <translation>Übergebender</translation>
    </message>
    <message>
        <source>Transferee</source>
        <extracomment>call flow transfer, participants</extracomment>
        <translation>Übergebener Teilnehmer</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>call flow transfer, participants</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Refer-To: the target</source>
        <extracomment>call flow transfer, steps</extracomment>
        <translation>Refer-To: das Ziel</translation>
    </message>
    <message>
        <source>200, or 202 from older software; says nothing of the outcome</source>
        <extracomment>call flow transfer, steps</extracomment>
        <translation>200, bei älterer Software 202; sagt nichts über das Ergebnis</translation>
    </message>
    <message>
        <source>sipfrag: 100 Trying</source>
        <extracomment>call flow transfer, steps</extracomment>
        <translation>sipfrag: 100 Trying</translation>
    </message>
    <message>
        <source>sipfrag: 486 Busy Here; the subscription ends</source>
        <extracomment>call flow transfer, steps</extracomment>
        <translation>sipfrag: 486 Busy Here; die Subscription endet</translation>
    </message>
    <message>
        <source>the transfer failed</source>
        <extracomment>call flow transfer, steps</extracomment>
        <translation>die Übergabe ist gescheitert</translation>
    </message>
    <message>
        <source>A refresh that has nothing new to tell</source>
        <extracomment>call flow no-notification, title</extracomment>
        <translation>Eine Auffrischung, die nichts Neues bringt</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <extracomment>call flow no-notification, participants</extracomment>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Notifier</source>
        <extracomment>call flow no-notification, participants</extracomment>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>SIP-ETag: a7</source>
        <extracomment>call flow no-notification, steps</extracomment>
        <translation>SIP-ETag: a7</translation>
    </message>
    <message>
        <source>time to refresh</source>
        <extracomment>call flow no-notification, steps</extracomment>
        <translation>Zeit zum Auffrischen</translation>
    </message>
    <message>
        <source>Suppress-If-Match: a7</source>
        <extracomment>call flow no-notification, steps</extracomment>
        <translation>Suppress-If-Match: a7</translation>
    </message>
    <message>
        <source>Expires: 3600</source>
        <extracomment>call flow no-notification, steps</extracomment>
        <translation>Expires: 3600</translation>
    </message>
    <message>
        <source>no NOTIFY follows</source>
        <extracomment>call flow no-notification, steps</extracomment>
        <translation>kein NOTIFY folgt</translation>
    </message>
    <message>
        <source>The caller tries the address it is given</source>
        <extracomment>call flow redirect, title</extracomment>
        <translation>Der Anrufer versucht es bei der genannten Adresse</translation>
    </message>
    <message>
        <source>Redirect server</source>
        <extracomment>call flow redirect, participants</extracomment>
        <translation>Redirect-Server</translation>
    </message>
    <message>
        <source>New address</source>
        <extracomment>call flow redirect, participants</extracomment>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Contact: one or more addresses</source>
        <extracomment>call flow redirect, steps</extracomment>
        <translation>Contact: eine oder mehrere Adressen</translation>
    </message>
    <message>
        <source>picks a Contact it has not tried yet</source>
        <extracomment>call flow redirect, steps</extracomment>
        <translation>wählt einen noch nicht versuchten Contact</translation>
    </message>
    <message>
        <source>The callee wants the call to come by its proxy</source>
        <extracomment>call flow use-proxy, title</extracomment>
        <translation>Der Angerufene will den Anruf über seinen Proxy</translation>
    </message>
    <message>
        <source>Contact: the proxy</source>
        <extracomment>call flow use-proxy, steps</extracomment>
        <translation>Contact: der Proxy</translation>
    </message>
    <message>
        <source>Another service instead of the call</source>
        <extracomment>call flow alternative-service, title</extracomment>
        <translation>Ein anderer Dienst statt des Anrufs</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>call flow alternative-service, participants</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>the body describes the alternatives</source>
        <extracomment>call flow alternative-service, steps</extracomment>
        <translation>der Body beschreibt die Alternativen</translation>
    </message>
    <message>
        <source>offers or takes one of them, in a new request</source>
        <extracomment>call flow alternative-service, steps</extracomment>
        <translation>bietet eine davon an oder nimmt sie, in neuer Anfrage</translation>
    </message>
    <message>
        <source>The callee refuses, a proxy passes it on</source>
        <extracomment>call flow refused, title</extracomment>
        <translation>Der Angerufene lehnt ab, ein Proxy leitet die Antwort weiter</translation>
    </message>
    <message>
        <source>if no other branch has a better answer</source>
        <extracomment>call flow refused, steps</extracomment>
        <translation>wenn kein anderer Zweig eine bessere Antwort hat</translation>
    </message>
    <message>
        <source>The proxy refuses, the callee never hears of it</source>
        <extracomment>call flow refused-by-proxy, title</extracomment>
        <translation>Der Proxy lehnt ab, der Angerufene erfährt nichts davon</translation>
    </message>
    <message>
        <source>no INVITE arrives</source>
        <extracomment>call flow refused-by-proxy, steps</extracomment>
        <translation>kein INVITE kommt an</translation>
    </message>
    <message>
        <source>The registrar refuses the registration</source>
        <extracomment>call flow register-refused, title</extracomment>
        <translation>Der Registrar lehnt die Registrierung ab</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>call flow register-refused, participants</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Registrar</source>
        <extracomment>call flow register-refused, participants</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>not registered by this; older bindings run on until they expire</source>
        <extracomment>call flow register-refused, steps</extracomment>
        <translation>hierdurch nicht registriert; ältere Bindungen gelten bis zum Ablauf</translation>
    </message>
    <message>
        <source>Challenge and answer with the registrar</source>
        <extracomment>call flow challenge-401, title</extracomment>
        <translation>Challenge und Antwort beim Registrar</translation>
    </message>
    <message>
        <source>CSeq: 1 REGISTER</source>
        <extracomment>call flow challenge-401, steps</extracomment>
        <translation>CSeq: 1 REGISTER</translation>
    </message>
    <message>
        <source>WWW-Authenticate: realm, nonce</source>
        <extracomment>call flow challenge-401, steps</extracomment>
        <translation>WWW-Authenticate: realm, nonce</translation>
    </message>
    <message>
        <source>computes the digest</source>
        <extracomment>call flow challenge-401, steps</extracomment>
        <translation>berechnet den Digest</translation>
    </message>
    <message>
        <source>Authorization, CSeq: 2 REGISTER</source>
        <extracomment>call flow challenge-401, steps</extracomment>
        <translation>Authorization, CSeq: 2 REGISTER</translation>
    </message>
    <message>
        <source>Challenge and answer with a proxy</source>
        <extracomment>call flow challenge-407, title</extracomment>
        <translation>Challenge und Antwort bei einem Proxy</translation>
    </message>
    <message>
        <source>CSeq: 1 INVITE</source>
        <extracomment>call flow challenge-407, steps</extracomment>
        <translation>CSeq: 1 INVITE</translation>
    </message>
    <message>
        <source>Proxy-Authenticate: realm, nonce</source>
        <extracomment>call flow challenge-407, steps</extracomment>
        <translation>Proxy-Authenticate: realm, nonce</translation>
    </message>
    <message>
        <source>CSeq: 1 ACK</source>
        <extracomment>call flow challenge-407, steps</extracomment>
        <translation>CSeq: 1 ACK</translation>
    </message>
    <message>
        <source>Proxy-Authorization, CSeq: 2 INVITE</source>
        <extracomment>call flow challenge-407, steps</extracomment>
        <translation>Proxy-Authorization, CSeq: 2 INVITE</translation>
    </message>
    <message>
        <source>Nobody answers, the caller&apos;s own timer ends it</source>
        <extracomment>call flow own-timer, title</extracomment>
        <translation>Niemand antwortet, der eigene Timer des Anrufers beendet es</translation>
    </message>
    <message>
        <source>over UDP again after 500 ms, then 1 s, 2 s, 4 s …</source>
        <extracomment>call flow own-timer, steps</extracomment>
        <translation>über UDP erneut nach 500 ms, dann 1 s, 2 s, 4 s …</translation>
    </message>
    <message>
        <source>timer B ends after 32 s: {status} from its own stack, never on the wire</source>
        <extracomment>call flow own-timer, steps</extracomment>
        <translation>Timer B endet nach 32 s: {status} aus dem eigenen Stack, nie auf der Leitung</translation>
    </message>
    <message>
        <source>The next hop is silent, the proxy says so</source>
        <extracomment>call flow no-answer-at-proxy, title</extracomment>
        <translation>Der nächste Hop schweigt, der Proxy meldet es</translation>
    </message>
    <message>
        <source>again and again</source>
        <extracomment>call flow no-answer-at-proxy, steps</extracomment>
        <translation>immer wieder</translation>
    </message>
    <message>
        <source>its timer B ends after 32 s</source>
        <extracomment>call flow no-answer-at-proxy, steps</extracomment>
        <translation>sein Timer B endet nach 32 s</translation>
    </message>
    <message>
        <source>Not with this address</source>
        <extracomment>call flow method-not-allowed, title</extracomment>
        <translation>Nicht bei dieser Adresse</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>call flow method-not-allowed, participants</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Allow: INVITE, ACK, CANCEL, OPTIONS, BYE</source>
        <extracomment>call flow method-not-allowed, steps</extracomment>
        <translation>Allow: INVITE, ACK, CANCEL, OPTIONS, BYE</translation>
    </message>
    <message>
        <source>uses only methods that Allow lists</source>
        <extracomment>call flow method-not-allowed, steps</extracomment>
        <translation>verwendet nur Methoden, die in Allow stehen</translation>
    </message>
    <message>
        <source>A method nobody taught the server</source>
        <extracomment>call flow method-unknown, title</extracomment>
        <translation>Eine Methode, die dem Server niemand beigebracht hat</translation>
    </message>
    <message>
        <source>does not know the method, whoever is asked for</source>
        <extracomment>call flow method-unknown, steps</extracomment>
        <translation>kennt die Methode nicht, gleich für welches Ziel</translation>
    </message>
    <message>
        <source>The published state is gone</source>
        <extracomment>call flow publish-412, title</extracomment>
        <translation>Der publizierte Zustand ist weg</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>call flow publish-412, participants</extracomment>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Presence server</source>
        <extracomment>call flow publish-412, participants</extracomment>
        <translation>Presence-Server</translation>
    </message>
    <message>
        <source>SIP-If-Match: a7</source>
        <extracomment>call flow publish-412, steps</extracomment>
        <translation>SIP-If-Match: a7</translation>
    </message>
    <message>
        <source>knows no state a7</source>
        <extracomment>call flow publish-412, steps</extracomment>
        <translation>kennt keinen Zustand a7</translation>
    </message>
    <message>
        <source>whole state, no SIP-If-Match</source>
        <extracomment>call flow publish-412, steps</extracomment>
        <translation>ganzer Zustand, kein SIP-If-Match</translation>
    </message>
    <message>
        <source>SIP-ETag: b1</source>
        <extracomment>call flow publish-412, steps</extracomment>
        <translation>SIP-ETag: b1</translation>
    </message>
    <message>
        <source>Again in a form that is understood</source>
        <extracomment>call flow body-type, title</extracomment>
        <translation>Erneut in einer Form, die verstanden wird</translation>
    </message>
    <message>
        <source>Content-Type: a form unknown there</source>
        <extracomment>call flow body-type, steps</extracomment>
        <translation>Content-Type: eine dort unbekannte Form</translation>
    </message>
    <message>
        <source>Accept: application/sdp</source>
        <extracomment>call flow body-type, steps</extracomment>
        <translation>Accept: application/sdp</translation>
    </message>
    <message>
        <source>Content-Type: application/sdp</source>
        <extracomment>call flow body-type, steps</extracomment>
        <translation>Content-Type: application/sdp</translation>
    </message>
    <message>
        <source>Again with a SIP URI</source>
        <extracomment>call flow uri-scheme, title</extracomment>
        <translation>Erneut mit einer SIP-URI</translation>
    </message>
    <message>
        <source>to tel:+15550123</source>
        <extracomment>call flow uri-scheme, steps</extracomment>
        <translation>an tel:+15550123</translation>
    </message>
    <message>
        <source>to sip:+15550123@example.net</source>
        <extracomment>call flow uri-scheme, steps</extracomment>
        <translation>an sip:+15550123@example.net</translation>
    </message>
    <message>
        <source>A priority nobody there knows</source>
        <extracomment>call flow resource-priority, title</extracomment>
        <translation>Eine Priorität, die dort niemand kennt</translation>
    </message>
    <message>
        <source>Resource-Priority with unknown values, Require: resource-priority</source>
        <extracomment>call flow resource-priority, steps</extracomment>
        <translation>Resource-Priority mit unbekannten Werten, Require: resource-priority</translation>
    </message>
    <message>
        <source>Resource-Priority with a value listed</source>
        <extracomment>call flow resource-priority, steps</extracomment>
        <translation>Resource-Priority mit einem Wert aus der Liste</translation>
    </message>
    <message>
        <source>Again without the extension</source>
        <extracomment>call flow bad-extension, title</extracomment>
        <translation>Erneut ohne die Erweiterung</translation>
    </message>
    <message>
        <source>Require: 100rel</source>
        <extracomment>call flow bad-extension, steps</extracomment>
        <translation>Require: 100rel</translation>
    </message>
    <message>
        <source>Unsupported: 100rel</source>
        <extracomment>call flow bad-extension, steps</extracomment>
        <translation>Unsupported: 100rel</translation>
    </message>
    <message>
        <source>without Require</source>
        <extracomment>call flow bad-extension, steps</extracomment>
        <translation>ohne Require</translation>
    </message>
    <message>
        <source>Again with the extension offered</source>
        <extracomment>call flow extension-required, title</extracomment>
        <translation>Erneut, mit angebotener Erweiterung</translation>
    </message>
    <message>
        <source>A session interval that is too short</source>
        <extracomment>call flow session-timer, title</extracomment>
        <translation>Ein zu kurzes Sitzungsintervall</translation>
    </message>
    <message>
        <source>Supported: timer, Session-Expires: 120</source>
        <extracomment>call flow session-timer, steps</extracomment>
        <translation>Supported: timer, Session-Expires: 120</translation>
    </message>
    <message>
        <source>Min-SE: 1800</source>
        <extracomment>call flow session-timer, steps</extracomment>
        <translation>Min-SE: 1800</translation>
    </message>
    <message>
        <source>same Call-ID; Session-Expires: 1800, Min-SE: 1800</source>
        <extracomment>call flow session-timer, steps</extracomment>
        <translation>gleiche Call-ID; Session-Expires: 1800, Min-SE: 1800</translation>
    </message>
    <message>
        <source>Record-Route: the proxy</source>
        <extracomment>call flow session-timer, steps</extracomment>
        <translation>Record-Route: der Proxy</translation>
    </message>
    <message>
        <source>Require: timer, Session-Expires: 1800;refresher=uac</source>
        <extracomment>call flow session-timer, steps</extracomment>
        <translation>Require: timer, Session-Expires: 1800;refresher=uac</translation>
    </message>
    <message>
        <source>A registration that is too short</source>
        <extracomment>call flow interval-too-brief, title</extracomment>
        <translation>Eine zu kurze Registrierung</translation>
    </message>
    <message>
        <source>Expires: 60</source>
        <extracomment>call flow interval-too-brief, steps</extracomment>
        <translation>Expires: 60</translation>
    </message>
    <message>
        <source>Min-Expires: 3600</source>
        <extracomment>call flow interval-too-brief, steps</extracomment>
        <translation>Min-Expires: 3600</translation>
    </message>
    <message>
        <source>A location that does not serve</source>
        <extracomment>call flow bad-location, title</extracomment>
        <translation>Eine unbrauchbare Standortangabe</translation>
    </message>
    <message>
        <source>Geolocation: where the caller is</source>
        <extracomment>call flow bad-location, steps</extracomment>
        <translation>Geolocation: wo der Anrufer ist</translation>
    </message>
    <message>
        <source>Geolocation-Error: what is wrong</source>
        <extracomment>call flow bad-location, steps</extracomment>
        <translation>Geolocation-Error: was falsch ist</translation>
    </message>
    <message>
        <source>Geolocation mended</source>
        <extracomment>call flow bad-location, steps</extracomment>
        <translation>Geolocation berichtigt</translation>
    </message>
    <message>
        <source>A MESSAGE whose alert cannot be used</source>
        <extracomment>call flow bad-alert-message, title</extracomment>
        <translation>Eine MESSAGE mit unbrauchbarer Warnmeldung</translation>
    </message>
    <message>
        <source>body: an alert</source>
        <extracomment>call flow bad-alert-message, steps</extracomment>
        <translation>Body: eine Warnmeldung</translation>
    </message>
    <message>
        <source>AlertMsg-Error: what is wrong</source>
        <extracomment>call flow bad-alert-message, steps</extracomment>
        <translation>AlertMsg-Error: was falsch ist</translation>
    </message>
    <message>
        <source>mends the alert</source>
        <extracomment>call flow bad-alert-message, steps</extracomment>
        <translation>berichtigt die Warnmeldung</translation>
    </message>
    <message>
        <source>A call without a signed caller identity</source>
        <extracomment>call flow identity-missing, title</extracomment>
        <translation>Ein Anruf ohne signierte Anruferidentität</translation>
    </message>
    <message>
        <source>Authentication service</source>
        <extracomment>call flow identity-missing, participants</extracomment>
        <translation>Authentifizierungsdienst</translation>
    </message>
    <message>
        <source>Verification service</source>
        <extracomment>call flow identity-missing, participants</extracomment>
        <translation>Verifizierungsdienst</translation>
    </message>
    <message>
        <source>no usable Identity</source>
        <extracomment>call flow identity-missing, steps</extracomment>
        <translation>ohne brauchbare Identity</translation>
    </message>
    <message>
        <source>Identity: signed PASSporT</source>
        <extracomment>call flow identity-missing, steps</extracomment>
        <translation>Identity: signiertes PASSporT</translation>
    </message>
    <message>
        <source>The certificate cannot be fetched</source>
        <extracomment>call flow certificate-not-fetched, title</extracomment>
        <translation>Das Zertifikat lässt sich nicht abrufen</translation>
    </message>
    <message>
        <source>Certificate store</source>
        <extracomment>call flow certificate-not-fetched, participants</extracomment>
        <translation>Zertifikatsspeicher</translation>
    </message>
    <message>
        <source>Identity with info=&lt;https://…&gt;</source>
        <extracomment>call flow certificate-not-fetched, steps</extracomment>
        <translation>Identity mit info=&lt;https://…&gt;</translation>
    </message>
    <message>
        <source>no certificate, nothing to verify with</source>
        <extracomment>call flow certificate-not-fetched, steps</extracomment>
        <translation>kein Zertifikat, nichts zum Verifizieren</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <extracomment>call flow certificate-not-accepted, title</extracomment>
        <translation>Dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>issuer or algorithm not accepted</source>
        <extracomment>call flow certificate-not-accepted, steps</extracomment>
        <translation>Aussteller oder Algorithmus nicht akzeptiert</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <extracomment>call flow signature-wrong, title</extracomment>
        <translation>Die Signatur passt nicht</translation>
    </message>
    <message>
        <source>Transit</source>
        <extracomment>call flow signature-wrong, participants</extracomment>
        <translation>Transit</translation>
    </message>
    <message>
        <source>Identity, Date, numbers</source>
        <extracomment>call flow signature-wrong, steps</extracomment>
        <translation>Identity, Date, Nummern</translation>
    </message>
    <message>
        <source>changes what is signed</source>
        <extracomment>call flow signature-wrong, steps</extracomment>
        <translation>ändert, was signiert ist</translation>
    </message>
    <message>
        <source>signature or claims do not match</source>
        <extracomment>call flow signature-wrong, steps</extracomment>
        <translation>Signatur oder Claims passen nicht</translation>
    </message>
    <message>
        <source>if it sent the compact form: tries once more, with the full form</source>
        <extracomment>call flow signature-wrong, steps</extracomment>
        <translation>falls es die Kompaktform war: ein weiterer Versuch mit der vollen Form</translation>
    </message>
    <message>
        <source>The target wants to know who transfers</source>
        <extracomment>call flow referrer-identity, title</extracomment>
        <translation>Das Ziel will wissen, wer übergibt</translation>
    </message>
    <message>
        <source>no Referred-By token</source>
        <extracomment>call flow referrer-identity, steps</extracomment>
        <translation>kein Referred-By-Token</translation>
    </message>
    <message>
        <source>Referred-By</source>
        <extracomment>call flow referrer-identity, steps</extracomment>
        <translation>Referred-By</translation>
    </message>
    <message>
        <source>sipfrag: {status}</source>
        <extracomment>call flow referrer-identity, steps</extracomment>
        <translation>sipfrag: {status}</translation>
    </message>
    <message>
        <source>with a signed token</source>
        <extracomment>call flow referrer-identity, steps</extracomment>
        <translation>mit einem signierten Token</translation>
    </message>
    <message>
        <source>Referred-By with the token</source>
        <extracomment>call flow referrer-identity, steps</extracomment>
        <translation>Referred-By mit dem Token</translation>
    </message>
    <message>
        <source>One flow is dead, the next one is tried</source>
        <extracomment>call flow flow-failed, title</extracomment>
        <translation>Ein Flow ist tot, der nächste wird versucht</translation>
    </message>
    <message>
        <source>Edge proxy 1</source>
        <extracomment>call flow flow-failed, participants</extracomment>
        <translation>Edge-Proxy 1</translation>
    </message>
    <message>
        <source>Edge proxy 2</source>
        <extracomment>call flow flow-failed, participants</extracomment>
        <translation>Edge-Proxy 2</translation>
    </message>
    <message>
        <source>its connection to the phone is gone</source>
        <extracomment>call flow flow-failed, steps</extracomment>
        <translation>seine Verbindung zum Telefon ist weg</translation>
    </message>
    <message>
        <source>same phone, another reg-id</source>
        <extracomment>call flow flow-failed, steps</extracomment>
        <translation>dasselbe Telefon, andere reg-id</translation>
    </message>
    <message>
        <source>The first hop cannot keep flows</source>
        <extracomment>call flow first-hop-lacks-outbound, title</extracomment>
        <translation>Der erste Hop kann keine Flows halten</translation>
    </message>
    <message>
        <source>First proxy</source>
        <extracomment>call flow first-hop-lacks-outbound, participants</extracomment>
        <translation>Erster Proxy</translation>
    </message>
    <message>
        <source>Supported: outbound, Contact with reg-id</source>
        <extracomment>call flow first-hop-lacks-outbound, steps</extracomment>
        <translation>Supported: outbound, Contact mit reg-id</translation>
    </message>
    <message>
        <source>no Path, or its first entry lacks ob</source>
        <extracomment>call flow first-hop-lacks-outbound, steps</extracomment>
        <translation>kein Path, oder dem ersten Eintrag fehlt ob</translation>
    </message>
    <message>
        <source>without outbound, if its policy allows</source>
        <extracomment>call flow first-hop-lacks-outbound, steps</extracomment>
        <translation>ohne Outbound, wenn seine Policy es erlaubt</translation>
    </message>
    <message>
        <source>Too few branches left to fork</source>
        <extracomment>call flow breadth-exceeded, title</extracomment>
        <translation>Zu wenige Zweige übrig zum Verzweigen</translation>
    </message>
    <message>
        <source>Max-Breadth: 1</source>
        <extracomment>call flow breadth-exceeded, steps</extracomment>
        <translation>Max-Breadth: 1</translation>
    </message>
    <message>
        <source>two phones at once would need 2</source>
        <extracomment>call flow breadth-exceeded, steps</extracomment>
        <translation>zwei Telefone zugleich bräuchten 2</translation>
    </message>
    <message>
        <source>An INFO package nobody asked for</source>
        <extracomment>call flow info-package, title</extracomment>
        <translation>Ein Info-Package, um das niemand gebeten hat</translation>
    </message>
    <message>
        <source>Receiver</source>
        <extracomment>call flow info-package, participants</extracomment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>call is up</source>
        <extracomment>call flow info-package, steps</extracomment>
        <translation>Gespräch steht</translation>
    </message>
    <message>
        <source>Info-Package: foo</source>
        <extracomment>call flow info-package, steps</extracomment>
        <translation>Info-Package: foo</translation>
    </message>
    <message>
        <source>Recv-Info: what it takes</source>
        <extracomment>call flow info-package, steps</extracomment>
        <translation>Recv-Info: was er annimmt</translation>
    </message>
    <message>
        <source>call goes on</source>
        <extracomment>call flow info-package, steps</extracomment>
        <translation>Gespräch geht weiter</translation>
    </message>
    <message>
        <source>Recipients who have not agreed</source>
        <extracomment>call flow consent, title</extracomment>
        <translation>Empfänger, die nicht zugestimmt haben</translation>
    </message>
    <message>
        <source>Relay</source>
        <extracomment>call flow consent, participants</extracomment>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>call flow consent, participants</extracomment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>list of URIs in the body</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation>Liste von URIs im Body</translation>
    </message>
    <message>
        <source>Permission-Missing: who has not agreed</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation>Permission-Missing: wer nicht zugestimmt hat</translation>
    </message>
    <message>
        <source>nothing arrives</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation>nichts kommt an</translation>
    </message>
    <message>
        <source>XCAP, for example</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation>XCAP zum Beispiel</translation>
    </message>
    <message>
        <source>asks for their consent</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation>bittet um ihre Zustimmung</translation>
    </message>
    <message>
        <source>The other side no longer knows the call</source>
        <extracomment>call flow dialog-gone, title</extracomment>
        <translation>Die Gegenseite kennt das Gespräch nicht mehr</translation>
    </message>
    <message>
        <source>restarts and forgets the call</source>
        <extracomment>call flow dialog-gone, steps</extracomment>
        <translation>startet neu und vergisst das Gespräch</translation>
    </message>
    <message>
        <source>old Call-ID and tags</source>
        <extracomment>call flow dialog-gone, steps</extracomment>
        <translation>alte Call-ID und Tags</translation>
    </message>
    <message>
        <source>the call is over, nothing more to do</source>
        <extracomment>call flow dialog-gone, steps</extracomment>
        <translation>das Gespräch ist zu Ende, nichts mehr zu tun</translation>
    </message>
    <message>
        <source>CANCEL crosses the answer</source>
        <extracomment>call flow cancel-too-late, title</extracomment>
        <translation>CANCEL kreuzt sich mit der Antwort</translation>
    </message>
    <message>
        <source>an older stack forgets the INVITE here</source>
        <extracomment>call flow cancel-too-late, steps</extracomment>
        <translation>ein älterer Stack vergisst hier das INVITE</translation>
    </message>
    <message>
        <source>to the CANCEL; by RFC 6026 it is 200 OK</source>
        <extracomment>call flow cancel-too-late, steps</extracomment>
        <translation>auf das CANCEL; nach RFC 6026 stattdessen 200 OK</translation>
    </message>
    <message>
        <source>the call is up and must be hung up</source>
        <extracomment>call flow cancel-too-late, steps</extracomment>
        <translation>das Gespräch steht, man muss auflegen</translation>
    </message>
    <message>
        <source>The request comes round again, unchanged</source>
        <extracomment>call flow loop, title</extracomment>
        <translation>Die Anfrage kommt unverändert wieder vorbei</translation>
    </message>
    <message>
        <source>Proxy A</source>
        <extracomment>call flow loop, participants</extracomment>
        <translation>Proxy A</translation>
    </message>
    <message>
        <source>Proxy B</source>
        <extracomment>call flow loop, participants</extracomment>
        <translation>Proxy B</translation>
    </message>
    <message>
        <source>its own Via is there, and nothing has changed</source>
        <extracomment>call flow loop, steps</extracomment>
        <translation>sein eigenes Via ist da, und nichts hat sich geändert</translation>
    </message>
    <message>
        <source>The same call reaches one phone by two ways</source>
        <extracomment>call flow merged, title</extracomment>
        <translation>Derselbe Anruf erreicht ein Telefon auf zwei Wegen</translation>
    </message>
    <message>
        <source>Second proxy</source>
        <extracomment>call flow merged, participants</extracomment>
        <translation>Zweiter Proxy</translation>
    </message>
    <message>
        <source>same Call-ID, From tag and CSeq, another branch</source>
        <extracomment>call flow merged, steps</extracomment>
        <translation>Call-ID, From-Tag und CSeq gleich, anderer Via-Branch</translation>
    </message>
    <message>
        <source>keeps it to itself and waits for the first branch</source>
        <extracomment>call flow merged, steps</extracomment>
        <translation>behält sie für sich und wartet auf den ersten Zweig</translation>
    </message>
    <message>
        <source>Round and round until the counter is 0</source>
        <extracomment>call flow too-many-hops, title</extracomment>
        <translation>Im Kreis, bis der Zähler auf 0 steht</translation>
    </message>
    <message>
        <source>Max-Forwards: 70</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation>Max-Forwards: 70</translation>
    </message>
    <message>
        <source>Max-Forwards: 69</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation>Max-Forwards: 69</translation>
    </message>
    <message>
        <source>Max-Forwards: 68</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation>Max-Forwards: 68</translation>
    </message>
    <message>
        <source>each changes the request, so no loop is seen</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation>jeder ändert die Anfrage, also fällt keine Schleife auf</translation>
    </message>
    <message>
        <source>Max-Forwards: 1</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation>Max-Forwards: 1</translation>
    </message>
    <message>
        <source>Max-Forwards: 0</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation>Max-Forwards: 0</translation>
    </message>
    <message>
        <source>back through every hop</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation>zurück durch jeden Hop</translation>
    </message>
    <message>
        <source>Dialling digit by digit</source>
        <extracomment>call flow overlap, title</extracomment>
        <translation>Ziffer für Ziffer wählen</translation>
    </message>
    <message>
        <source>to 4930</source>
        <extracomment>call flow overlap, steps</extracomment>
        <translation>an 4930</translation>
    </message>
    <message>
        <source>user dials on</source>
        <extracomment>call flow overlap, steps</extracomment>
        <translation>Teilnehmer wählt weiter</translation>
    </message>
    <message>
        <source>to 493012345, same Call-ID, higher CSeq</source>
        <extracomment>call flow overlap, steps</extracomment>
        <translation>an 493012345, gleiche Call-ID, höhere CSeq</translation>
    </message>
    <message>
        <source>More than one user fits</source>
        <extracomment>call flow ambiguous, title</extracomment>
        <translation>Mehr als ein Teilnehmer passt</translation>
    </message>
    <message>
        <source>to lee@example.com</source>
        <extracomment>call flow ambiguous, steps</extracomment>
        <translation>an lee@example.com</translation>
    </message>
    <message>
        <source>Contact: carol.lee, jim.lee</source>
        <extracomment>call flow ambiguous, steps</extracomment>
        <translation>Contact: carol.lee, jim.lee</translation>
    </message>
    <message>
        <source>user chooses one</source>
        <extracomment>call flow ambiguous, steps</extracomment>
        <translation>Teilnehmer wählt einen aus</translation>
    </message>
    <message>
        <source>to carol.lee@example.com</source>
        <extracomment>call flow ambiguous, steps</extracomment>
        <translation>an carol.lee@example.com</translation>
    </message>
    <message>
        <source>One phone is busy, another one answers</source>
        <extracomment>call flow busy-fork, title</extracomment>
        <translation>Ein Telefon ist besetzt, ein anderes nimmt an</translation>
    </message>
    <message>
        <source>keeps it to itself and waits for B</source>
        <extracomment>call flow busy-fork, steps</extracomment>
        <translation>behält sie für sich und wartet auf B</translation>
    </message>
    <message>
        <source>The caller gives up while it rings</source>
        <extracomment>call flow cancel, title</extracomment>
        <translation>Der Anrufer gibt auf, während es klingelt</translation>
    </message>
    <message>
        <source>to the CANCEL</source>
        <extracomment>call flow cancel, steps</extracomment>
        <translation>auf das CANCEL</translation>
    </message>
    <message>
        <source>A change is refused, the call goes on</source>
        <extracomment>call flow change-refused, title</extracomment>
        <translation>Eine Änderung wird abgelehnt, das Gespräch geht weiter</translation>
    </message>
    <message>
        <source>re-INVITE with another codec</source>
        <extracomment>call flow change-refused, steps</extracomment>
        <translation>re-INVITE mit anderem Codec</translation>
    </message>
    <message>
        <source>Warning: 305</source>
        <extracomment>call flow change-refused, steps</extracomment>
        <translation>Warning: 305</translation>
    </message>
    <message>
        <source>as before</source>
        <extracomment>call flow change-refused, steps</extracomment>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>An event package the server lacks</source>
        <extracomment>call flow bad-event, title</extracomment>
        <translation>Ein Event-Package, das dem Server fehlt</translation>
    </message>
    <message>
        <source>Event: foo</source>
        <extracomment>call flow bad-event, steps</extracomment>
        <translation>Event: foo</translation>
    </message>
    <message>
        <source>Allow-Events: presence, dialog</source>
        <extracomment>call flow bad-event, steps</extracomment>
        <translation>Allow-Events: presence, dialog</translation>
    </message>
    <message>
        <source>no subscription, no NOTIFY</source>
        <extracomment>call flow bad-event, steps</extracomment>
        <translation>keine Subscription, kein NOTIFY</translation>
    </message>
    <message>
        <source>re-INVITE</source>
        <extracomment>call flow glare, steps</extracomment>
        <translation>re-INVITE</translation>
    </message>
    <message>
        <source>made the call: waits 2.1 to 4 s</source>
        <extracomment>call flow glare, steps</extracomment>
        <translation>hat angerufen: wartet 2,1 bis 4 s</translation>
    </message>
    <message>
        <source>waits 0 to 2 s, so it is first</source>
        <extracomment>call flow glare, steps</extracomment>
        <translation>wartet 0 bis 2 s, ist also zuerst dran</translation>
    </message>
    <message>
        <source>First agree on how to protect the hop</source>
        <extracomment>call flow security-agreement, title</extracomment>
        <translation>Erst vereinbaren, wie der Hop geschützt wird</translation>
    </message>
    <message>
        <source>Security-Client; sec-agree in Require and Proxy-Require</source>
        <extracomment>call flow security-agreement, steps</extracomment>
        <translation>Security-Client; sec-agree in Require und Proxy-Require</translation>
    </message>
    <message>
        <source>Security-Server: what it offers</source>
        <extracomment>call flow security-agreement, steps</extracomment>
        <translation>Security-Server: was er anbietet</translation>
    </message>
    <message>
        <source>TLS or IPsec is set up</source>
        <extracomment>call flow security-agreement, steps</extracomment>
        <translation>TLS oder IPsec wird aufgebaut</translation>
    </message>
    <message>
        <source>inside the protection: Security-Verify; sec-agree in both headers again</source>
        <extracomment>call flow security-agreement, steps</extracomment>
        <translation>im geschützten Kanal: Security-Verify; sec-agree wieder in beiden Headern</translation>
    </message>
    <message>
        <source>Next server</source>
        <extracomment>call flow made-of-503, participants</extracomment>
        <translation>Nächster Server</translation>
    </message>
    <message>
        <source>has no other server and no better answer</source>
        <extracomment>call flow made-of-503, steps</extracomment>
        <translation>hat keinen anderen Server und keine bessere Antwort</translation>
    </message>
    <message>
        <source>A second change before the first is answered</source>
        <extracomment>call flow change-too-early, title</extracomment>
        <translation>Eine zweite Änderung, bevor die erste beantwortet ist</translation>
    </message>
    <message>
        <source>re-INVITE, CSeq: 2 INVITE</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation>re-INVITE, CSeq: 2 INVITE</translation>
    </message>
    <message>
        <source>too early: CSeq: 3 INVITE</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation>zu früh: CSeq: 3 INVITE</translation>
    </message>
    <message>
        <source>CSeq: 3 INVITE, Retry-After: 0 to 10</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation>CSeq: 3 INVITE, Retry-After: 0 bis 10</translation>
    </message>
    <message>
        <source>CSeq: 3 ACK</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation>CSeq: 3 ACK</translation>
    </message>
    <message>
        <source>CSeq: 2 INVITE</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation>CSeq: 2 INVITE</translation>
    </message>
    <message>
        <source>CSeq: 2 ACK</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation>CSeq: 2 ACK</translation>
    </message>
    <message>
        <source>tries the second change again after Retry-After</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation>versucht die zweite Änderung nach Retry-After erneut</translation>
    </message>
    <message>
        <source>The server behind answers nonsense</source>
        <extracomment>call flow bad-gateway, title</extracomment>
        <translation>Der Server dahinter antwortet mit Unsinn</translation>
    </message>
    <message>
        <source>The next server takes the call</source>
        <extracomment>call flow failover, title</extracomment>
        <translation>Der nächste Server übernimmt den Anruf</translation>
    </message>
    <message>
        <source>Server 1</source>
        <extracomment>call flow failover, participants</extracomment>
        <translation>Server 1</translation>
    </message>
    <message>
        <source>Server 2</source>
        <extracomment>call flow failover, participants</extracomment>
        <translation>Server 2</translation>
    </message>
    <message>
        <source>Retry-After: 30</source>
        <extracomment>call flow failover, steps</extracomment>
        <translation>Retry-After: 30</translation>
    </message>
    <message>
        <source>gets no request for 30 s</source>
        <extracomment>call flow failover, steps</extracomment>
        <translation>bekommt 30 s lang keine Anfrage</translation>
    </message>
    <message>
        <source>What a proxy makes of it</source>
        <extracomment>call flow proxy-keeps-503, title</extracomment>
        <translation>Was ein Proxy daraus macht</translation>
    </message>
    <message>
        <source>the trouble is not its own</source>
        <extracomment>call flow proxy-keeps-503, steps</extracomment>
        <translation>die Störung liegt nicht bei ihm selbst</translation>
    </message>
    <message>
        <source>The server waits for another server</source>
        <extracomment>call flow server-timeout, title</extracomment>
        <translation>Der Server wartet auf einen anderen Server</translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>call flow server-timeout, participants</extracomment>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>DNS, LDAP, a database</source>
        <extracomment>call flow server-timeout, steps</extracomment>
        <translation>DNS, LDAP, eine Datenbank</translation>
    </message>
    <message>
        <source>A version the server does not speak</source>
        <extracomment>call flow version, title</extracomment>
        <translation>Eine Version, die der Server nicht spricht</translation>
    </message>
    <message>
        <source>SIP/3.0 in the request line</source>
        <extracomment>call flow version, steps</extracomment>
        <translation>SIP/3.0 in der Request-Line</translation>
    </message>
    <message>
        <source>More bytes than the server takes</source>
        <extracomment>call flow too-large, title</extracomment>
        <translation>Mehr Bytes, als der Server annimmt</translation>
    </message>
    <message>
        <source>large SDP, many Route entries, Identity</source>
        <extracomment>call flow too-large, steps</extracomment>
        <translation>großes SDP, viele Route-Einträge, Identity</translation>
    </message>
    <message>
        <source>sends a shorter one; TCP does not lift this limit</source>
        <extracomment>call flow too-large, steps</extracomment>
        <translation>sendet eine kürzere Anfrage; TCP hebt diese Grenze nicht auf</translation>
    </message>
    <message>
        <source>A push service the proxy does not know</source>
        <extracomment>call flow push-not-supported, title</extracomment>
        <translation>Ein Push-Dienst, den der Proxy nicht kennt</translation>
    </message>
    <message>
        <source>Contact with pn-provider=foo</source>
        <extracomment>call flow push-not-supported, steps</extracomment>
        <translation>Contact mit pn-provider=foo</translation>
    </message>
    <message>
        <source>no REGISTER arrives</source>
        <extracomment>call flow push-not-supported, steps</extracomment>
        <translation>kein REGISTER kommt an</translation>
    </message>
    <message>
        <source>may register without push; no call wakes it then</source>
        <extracomment>call flow push-not-supported, steps</extracomment>
        <translation>darf sich ohne Push registrieren; dann weckt es kein Anruf</translation>
    </message>
    <message>
        <source>Resources are missing before it may ring</source>
        <extracomment>call flow precondition, title</extracomment>
        <translation>Ressourcen fehlen, bevor es klingeln darf</translation>
    </message>
    <message>
        <source>Require: precondition; SDP: a=des:qos mandatory …</source>
        <extracomment>call flow precondition, steps</extracomment>
        <translation>Require: precondition; SDP: a=des:qos mandatory …</translation>
    </message>
    <message>
        <source>cannot get the bandwidth or bearer</source>
        <extracomment>call flow precondition, steps</extracomment>
        <translation>bekommt die Bandbreite oder den Bearer nicht</translation>
    </message>
    <message>
        <source>SDP: a=des:qos failure …</source>
        <extracomment>call flow precondition, steps</extracomment>
        <translation>SDP: a=des:qos failure …</translation>
    </message>
    <message>
        <source>never rings</source>
        <extracomment>call flow precondition, steps</extracomment>
        <translation>klingelt nie</translation>
    </message>
    <message>
        <source>One refusal ends it for every phone</source>
        <extracomment>call flow six-hundred, title</extracomment>
        <translation>Eine Ablehnung beendet den Anruf für alle Telefone</translation>
    </message>
    <message>
        <source>Blocked on the way, the phone never rings</source>
        <extracomment>call flow blocked, title</extracomment>
        <translation>Unterwegs blockiert, das Telefon klingelt nie</translation>
    </message>
    <message>
        <source>Intermediary</source>
        <extracomment>call flow blocked, participants</extracomment>
        <translation>Zwischenstelle</translation>
    </message>
    <message>
        <source>its analytics take the call for unwanted</source>
        <extracomment>call flow blocked, steps</extracomment>
        <translation>ihre Analyse hält den Anruf für unerwünscht</translation>
    </message>
    <message>
        <source>Call-Info: whom to complain to</source>
        <extracomment>call flow blocked, steps</extracomment>
        <translation>Call-Info: wo man sich beschweren kann</translation>
    </message>
    <message>
        <source>hears nothing of the call</source>
        <extracomment>call flow blocked, steps</extracomment>
        <translation>erfährt nichts von dem Anruf</translation>
    </message>
    <message>
        <source>How a client takes a number it does not know</source>
        <extracomment>call flow unknown-provisional, title</extracomment>
        <translation>Wie ein Client einen Code behandelt, den er nicht kennt</translation>
    </message>
    <message>
        <source>knows no such code: treats it as 183</source>
        <extracomment>call flow unknown-provisional, steps</extracomment>
        <translation>kennt den Code nicht: behandelt ihn wie 183</translation>
    </message>
    <message>
        <source>knows no such code: treats it as the x00 of its class</source>
        <extracomment>call flow unknown-final, steps</extracomment>
        <translation>kennt den Code nicht: behandelt ihn wie x00 seiner Klasse</translation>
    </message>
    <message>
        <source>No cause was set yet; a placeholder of programs.</source>
        <extracomment>cause 0 Valid cause code not yet received, meaning</extracomment>
        <translation>Noch kein Cause-Wert gesetzt; ein Platzhalter in Programmen.</translation>
    </message>
    <message>
        <source>A proper number, but it belongs to nobody.</source>
        <extracomment>cause 1 Unallocated (unassigned) number, meaning</extracomment>
        <translation>Eine korrekte Nummer, aber sie gehört niemandem.</translation>
    </message>
    <message>
        <source>The network asked for on the way is unknown or cannot be used.</source>
        <extracomment>cause 2 No route to specified transit network, meaning</extracomment>
        <translation>Das gewünschte Transitnetz ist unbekannt oder nicht nutzbar.</translation>
    </message>
    <message>
        <source>The network that has the call does not reach the number.</source>
        <extracomment>cause 3 No route to destination, meaning</extracomment>
        <translation>Das Netz, bei dem der Anruf liegt, erreicht die Nummer nicht.</translation>
    </message>
    <message>
        <source>The caller should hear the special information tone; the reason will last.</source>
        <extracomment>cause 4 Send special information tone, meaning</extracomment>
        <translation>Der Anrufer sollte den Hinweiston (SIT) hören; der Grund ist von Dauer.</translation>
    </message>
    <message>
        <source>The caller dialled a trunk prefix that is out of place.</source>
        <extracomment>cause 5 Misdialled trunk prefix, meaning</extracomment>
        <translation>Der Anrufer hat eine Verkehrsausscheidungsziffer gewählt, die hier nicht hingehört.</translation>
    </message>
    <message>
        <source>The channel offered for the call was refused.</source>
        <extracomment>cause 6 Channel unacceptable, meaning</extracomment>
        <translation>Der für den Anruf angebotene Kanal wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The call was put on a channel that is open already.</source>
        <extracomment>cause 7 Call awarded and being delivered in an established channel, meaning</extracomment>
        <translation>Der Anruf wurde auf einen Kanal gelegt, der schon offen ist.</translation>
    </message>
    <message>
        <source>The call was taken down for a more important one.</source>
        <extracomment>cause 8 Preemption, meaning</extracomment>
        <translation>Der Anruf wurde zugunsten eines wichtigeren getrennt.</translation>
    </message>
    <message>
        <source>As cause 8, and the circuit that was freed is kept for the exchange that pre-empts. Of no use in IP.</source>
        <extracomment>cause 9 Preemption - circuit reserved for reuse, meaning</extracomment>
        <translation>Wie Cause-Wert 8, und die frei gewordene Leitung bleibt für die verdrängende Vermittlungsstelle reserviert. In IP-Netzen ohne Nutzen.</translation>
    </message>
    <message>
        <source>In Wireshark&apos;s list for Q.931; Q.850 has no such cause.</source>
        <extracomment>cause 10 Prefix 1 dialed but not required, meaning</extracomment>
        <translation>Steht in Wiresharks Liste für Q.931; Q.850 kennt diesen Cause-Wert nicht.</translation>
    </message>
    <message>
        <source>Query on release (QoR): the number was ported to another network.</source>
        <extracomment>cause 14 QoR: ported number, meaning</extracomment>
        <translation>Query on Release (QoR): Die Nummer wurde in ein anderes Netz portiert.</translation>
    </message>
    <message>
        <source>Somebody hung up: the ordinary end of a call.</source>
        <extracomment>cause 16 Normal call clearing, meaning</extracomment>
        <translation>Jemand hat aufgelegt: das normale Ende eines Gesprächs.</translation>
    </message>
    <message>
        <source>The called line is in use and takes no second call.</source>
        <extracomment>cause 17 User busy, meaning</extracomment>
        <translation>Der gerufene Anschluss ist belegt und nimmt keinen zweiten Anruf an.</translation>
    </message>
    <message>
        <source>The called side did not react at all, not even by ringing.</source>
        <extracomment>cause 18 No user responding, meaning</extracomment>
        <translation>Die gerufene Seite hat gar nicht reagiert, nicht einmal mit Klingeln.</translation>
    </message>
    <message>
        <source>It rang, but nobody answered in time.</source>
        <extracomment>cause 19 No answer from user (user alerted), meaning</extracomment>
        <translation>Es hat geklingelt, aber niemand hat rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>The mobile phone is off or out of reach. Asterisk uses it for an endpoint without registration, too.</source>
        <extracomment>cause 20 Subscriber absent, meaning</extracomment>
        <translation>Das Mobiltelefon ist ausgeschaltet oder nicht erreichbar. Asterisk verwendet den Cause-Wert auch für einen Endpoint ohne Registrierung.</translation>
    </message>
    <message>
        <source>The called side, or a service of the network, refused the call.</source>
        <extracomment>cause 21 Call rejected, meaning</extracomment>
        <translation>Die gerufene Seite oder ein Dienst des Netzes hat den Anruf abgelehnt.</translation>
    </message>
    <message>
        <source>The number is out of use; the message may carry the new one.</source>
        <extracomment>cause 22 Number changed, meaning</extracomment>
        <translation>Die Nummer ist nicht mehr in Gebrauch; die Nachricht kann die neue enthalten.</translation>
    </message>
    <message>
        <source>An exchange asks to route the call to another number.</source>
        <extracomment>cause 23 Redirection to new destination, meaning</extracomment>
        <translation>Eine Vermittlungsstelle bittet, den Anruf zu einer anderen Nummer zu leiten.</translation>
    </message>
    <message>
        <source>A service of the called side keeps the call out. Older lists lack it.</source>
        <extracomment>cause 24 Call rejected due to feature at the destination, meaning</extracomment>
        <translation>Ein Dienstmerkmal der gerufenen Seite lässt den Anruf nicht durch. In älteren Listen fehlt dieser Cause-Wert.</translation>
    </message>
    <message>
        <source>The call went round or through too many exchanges.</source>
        <extracomment>cause 25 Exchange routing error, meaning</extracomment>
        <translation>Der Anruf lief im Kreis oder durch zu viele Vermittlungsstellen.</translation>
    </message>
    <message>
        <source>Another of the called users got the call. In ANSI networks: the call to a ported number was misrouted.</source>
        <extracomment>cause 26 Non-selected user clearing, meaning</extracomment>
        <translation>Ein anderer der gerufenen Teilnehmer hat den Anruf bekommen. In ANSI-Netzen: Der Anruf zu einer portierten Nummer wurde falsch geleitet.</translation>
    </message>
    <message>
        <source>The line to the called side does not work.</source>
        <extracomment>cause 27 Destination out of order, meaning</extracomment>
        <translation>Die Leitung zur gerufenen Seite funktioniert nicht.</translation>
    </message>
    <message>
        <source>The number is malformed or has too few digits.</source>
        <extracomment>cause 28 Invalid number format (address incomplete), meaning</extracomment>
        <translation>Die Nummer ist falsch aufgebaut oder hat zu wenige Ziffern.</translation>
    </message>
    <message>
        <source>The network cannot provide the supplementary service that was asked for.</source>
        <extracomment>cause 29 Facility rejected, meaning</extracomment>
        <translation>Das Netz kann das verlangte Dienstmerkmal nicht bereitstellen.</translation>
    </message>
    <message>
        <source>It only says why a status message was sent.</source>
        <extracomment>cause 30 Response to STATUS ENQUIRY, meaning</extracomment>
        <translation>Der Cause-Wert sagt nur, warum eine STATUS-Nachricht gesendet wurde.</translation>
    </message>
    <message>
        <source>An ordinary event that no other cause describes.</source>
        <extracomment>cause 31 Normal, unspecified, meaning</extracomment>
        <translation>Ein normales Ereignis, das kein anderer Cause-Wert beschreibt.</translation>
    </message>
    <message>
        <source>In Wireshark&apos;s list for Q.850; an older copy of Q.850 does not have it.</source>
        <extracomment>cause 33 Circuit out of order, meaning</extracomment>
        <translation>Steht in Wiresharks Liste für Q.850; eine ältere Fassung von Q.850 enthält diesen Cause-Wert nicht.</translation>
    </message>
    <message>
        <source>All lines or channels to the destination are taken.</source>
        <extracomment>cause 34 No circuit/channel available, meaning</extracomment>
        <translation>Alle Leitungen oder Kanäle zum Ziel sind belegt.</translation>
    </message>
    <message>
        <source>The network has a fault that should last: a quick retry is pointless.</source>
        <extracomment>cause 38 Network out of order, meaning</extracomment>
        <translation>Das Netz hat eine Störung, die wohl länger dauert: Ein schneller neuer Versuch ist zwecklos.</translation>
    </message>
    <message>
        <source>A status report of frame mode, not the reason why a call ended.</source>
        <extracomment>cause 39 Permanent frame mode connection out of service, meaning</extracomment>
        <translation>Eine Statusmeldung des Frame Mode, nicht der Grund für ein Gesprächsende.</translation>
    </message>
    <message>
        <source>The network has a fault that should pass soon: try again.</source>
        <extracomment>cause 41 Temporary failure, meaning</extracomment>
        <translation>Das Netz hat eine Störung, die wohl bald vorbei ist: erneut versuchen.</translation>
    </message>
    <message>
        <source>A switch on the way is overloaded.</source>
        <extracomment>cause 42 Switching equipment congestion, meaning</extracomment>
        <translation>Eine Vermittlungsstelle auf dem Weg ist überlastet.</translation>
    </message>
    <message>
        <source>User-to-user or compatibility information could not be delivered.</source>
        <extracomment>cause 43 Access information discarded, meaning</extracomment>
        <translation>User-to-User- oder Kompatibilitätsinformationen ließen sich nicht zustellen.</translation>
    </message>
    <message>
        <source>The channel asked for cannot be used; the switch has to take another one.</source>
        <extracomment>cause 44 Requested circuit/channel not available, meaning</extracomment>
        <translation>Der verlangte Kanal ist nicht nutzbar; die Vermittlungsstelle muss einen anderen nehmen.</translation>
    </message>
    <message>
        <source>ANSI ISUP and FreeSWITCH use it; Asterisk&apos;s constant of that name is cause 8.</source>
        <extracomment>cause 45 Pre-empted, meaning</extracomment>
        <translation>ANSI ISUP und FreeSWITCH verwenden diesen Cause-Wert; die Asterisk-Konstante dieses Namens ist Cause-Wert 8.</translation>
    </message>
    <message>
        <source>Nothing that is in use may be pre-empted for this call.</source>
        <extracomment>cause 46 Precedence call blocked, meaning</extracomment>
        <translation>Nichts, was in Gebrauch ist, darf für diesen Anruf verdrängt werden.</translation>
    </message>
    <message>
        <source>Something is used up that no other cause names.</source>
        <extracomment>cause 47 Resource unavailable, unspecified, meaning</extracomment>
        <translation>Etwas ist erschöpft, das kein anderer Cause-Wert nennt.</translation>
    </message>
    <message>
        <source>The quality asked for cannot be had.</source>
        <extracomment>cause 49 Quality of Service not available, meaning</extracomment>
        <translation>Die verlangte Dienstgüte ist nicht zu bekommen.</translation>
    </message>
    <message>
        <source>The user has not subscribed to this service.</source>
        <extracomment>cause 50 Requested facility not subscribed, meaning</extracomment>
        <translation>Der Teilnehmer hat diesen Dienst nicht gebucht.</translation>
    </message>
    <message>
        <source>The caller may not make this call. Q.850 has 53 instead, for closed user groups.</source>
        <extracomment>cause 52 Outgoing calls barred, meaning</extracomment>
        <translation>Der Anrufer ist zu diesem Anruf nicht berechtigt. Q.850 hat stattdessen 53, für geschlossene Benutzergruppen.</translation>
    </message>
    <message>
        <source>The closed user group (CUG) does not let this call out. Asterisk and FreeSWITCH number barred calls 52 and 54.</source>
        <extracomment>cause 53 Outgoing calls barred within CUG, meaning</extracomment>
        <translation>Die geschlossene Benutzergruppe (CUG) lässt diesen Anruf nicht hinaus. Asterisk und FreeSWITCH führen gesperrte Anrufe unter 52 und 54.</translation>
    </message>
    <message>
        <source>The called line takes no incoming calls. Q.850 has 55 instead, for closed user groups.</source>
        <extracomment>cause 54 Incoming calls barred, meaning</extracomment>
        <translation>Der gerufene Anschluss nimmt keine ankommenden Anrufe an. Q.850 hat stattdessen 55, für geschlossene Benutzergruppen.</translation>
    </message>
    <message>
        <source>The closed user group (CUG) does not let this call in.</source>
        <extracomment>cause 55 Incoming calls barred within CUG, meaning</extracomment>
        <translation>Die geschlossene Benutzergruppe (CUG) lässt diesen Anruf nicht herein.</translation>
    </message>
    <message>
        <source>The caller may not use this kind of connection.</source>
        <extracomment>cause 57 Bearer capability not authorized, meaning</extracomment>
        <translation>Der Anrufer darf diese Art von Verbindung nicht nutzen.</translation>
    </message>
    <message>
        <source>This kind of connection is not free just now.</source>
        <extracomment>cause 58 Bearer capability not presently available, meaning</extracomment>
        <translation>Diese Art von Verbindung ist gerade nicht frei.</translation>
    </message>
    <message>
        <source>The access information of the call and the class of the subscriber contradict each other.</source>
        <extracomment>cause 62 Inconsistency in designated outgoing access information and subscriber class, meaning</extracomment>
        <translation>Die Zugangsinformationen des Anrufs und die Klasse des Teilnehmers widersprechen sich.</translation>
    </message>
    <message>
        <source>A service is not available, for a reason no other cause names.</source>
        <extracomment>cause 63 Service or option not available, unspecified, meaning</extracomment>
        <translation>Ein Dienst ist nicht verfügbar, aus einem Grund, den kein anderer Cause-Wert nennt.</translation>
    </message>
    <message>
        <source>The equipment cannot make this kind of connection.</source>
        <extracomment>cause 65 Bearer capability not implemented, meaning</extracomment>
        <translation>Die Einrichtung kann diese Art von Verbindung nicht herstellen.</translation>
    </message>
    <message>
        <source>The equipment does not know this type of channel.</source>
        <extracomment>cause 66 Channel type not implemented, meaning</extracomment>
        <translation>Die Einrichtung kennt diesen Kanaltyp nicht.</translation>
    </message>
    <message>
        <source>The equipment does not have the service asked for.</source>
        <extracomment>cause 69 Requested facility not implemented, meaning</extracomment>
        <translation>Die Einrichtung hat das verlangte Dienstmerkmal nicht.</translation>
    </message>
    <message>
        <source>Unrestricted digital transfer was asked for, and only restricted exists.</source>
        <extracomment>cause 70 Only restricted digital information bearer capability is available, meaning</extracomment>
        <translation>Uneingeschränkte digitale Übertragung wurde verlangt, es gibt aber nur eingeschränkte.</translation>
    </message>
    <message>
        <source>The equipment lacks what was asked for.</source>
        <extracomment>cause 79 Service or option not implemented, unspecified, meaning</extracomment>
        <translation>Der Einrichtung fehlt, was verlangt wurde.</translation>
    </message>
    <message>
        <source>No call has the reference in the message.</source>
        <extracomment>cause 81 Invalid call reference value, meaning</extracomment>
        <translation>Zu der Call Reference in der Nachricht gibt es keinen Anruf.</translation>
    </message>
    <message>
        <source>The channel named is not active on this interface.</source>
        <extracomment>cause 82 Identified channel does not exist, meaning</extracomment>
        <translation>Der genannte Kanal ist an dieser Schnittstelle nicht aktiv.</translation>
    </message>
    <message>
        <source>A resume names a call identity that no suspended call has.</source>
        <extracomment>cause 83 A suspended call exists, but this call identity does not, meaning</extracomment>
        <translation>Ein RESUME nennt eine Call Identity, die kein geparktes Gespräch hat.</translation>
    </message>
    <message>
        <source>A suspend names a call identity that is taken already.</source>
        <extracomment>cause 84 Call identity in use, meaning</extracomment>
        <translation>Ein SUSPEND nennt eine Call Identity, die schon vergeben ist.</translation>
    </message>
    <message>
        <source>A resume came, but no call is suspended.</source>
        <extracomment>cause 85 No call suspended, meaning</extracomment>
        <translation>Ein RESUME kam, aber kein Gespräch ist geparkt.</translation>
    </message>
    <message>
        <source>The suspended call ended in the meantime.</source>
        <extracomment>cause 86 Call having the requested call identity has been cleared, meaning</extracomment>
        <translation>Das geparkte Gespräch wurde inzwischen beendet.</translation>
    </message>
    <message>
        <source>The called user is outside the closed user group (CUG).</source>
        <extracomment>cause 87 User not member of CUG, meaning</extracomment>
        <translation>Der gerufene Teilnehmer gehört nicht zur geschlossenen Benutzergruppe (CUG).</translation>
    </message>
    <message>
        <source>The called equipment cannot handle this kind of call. FreeSWITCH makes it of SIP 488 and 606, often a codec mismatch.</source>
        <extracomment>cause 88 Incompatible destination, meaning</extracomment>
        <translation>Das gerufene Gerät kann mit dieser Art von Anruf nicht umgehen. FreeSWITCH bildet SIP 488 und 606 auf diesen Cause-Wert ab; oft passen die Codecs nicht zusammen.</translation>
    </message>
    <message>
        <source>The closed user group (CUG) is unknown.</source>
        <extracomment>cause 90 Non-existent CUG, meaning</extracomment>
        <translation>Die geschlossene Benutzergruppe (CUG) ist unbekannt.</translation>
    </message>
    <message>
        <source>The code of the transit network is malformed.</source>
        <extracomment>cause 91 Invalid transit network selection, meaning</extracomment>
        <translation>Die Kennung des Transitnetzes ist falsch aufgebaut.</translation>
    </message>
    <message>
        <source>In Wireshark&apos;s list for Q.931; Q.850 has this as 96.</source>
        <extracomment>cause 93 Mandatory information element is missing, meaning</extracomment>
        <translation>Steht in Wiresharks Liste für Q.931; Q.850 führt das unter 96.</translation>
    </message>
    <message>
        <source>A message was invalid for a reason no other cause names.</source>
        <extracomment>cause 95 Invalid message, unspecified, meaning</extracomment>
        <translation>Eine Nachricht war ungültig, aus einem Grund, den kein anderer Cause-Wert nennt.</translation>
    </message>
    <message>
        <source>A message lacks something it must contain.</source>
        <extracomment>cause 96 Mandatory information element is missing, meaning</extracomment>
        <translation>Einer Nachricht fehlt etwas, das sie enthalten muss.</translation>
    </message>
    <message>
        <source>A message of an unknown kind arrived.</source>
        <extracomment>cause 97 Message type non-existent or not implemented, meaning</extracomment>
        <translation>Eine Nachricht unbekannter Art ist angekommen.</translation>
    </message>
    <message>
        <source>A message does not fit the state of the call, or its kind is unknown.</source>
        <extracomment>cause 98 Message not compatible with call state or message type non-existent or not implemented, meaning</extracomment>
        <translation>Eine Nachricht passt nicht zum Zustand des Anrufs, oder ihre Art ist unbekannt.</translation>
    </message>
    <message>
        <source>A message held an unknown element, which was dropped.</source>
        <extracomment>cause 99 Information element/parameter non-existent or not implemented, meaning</extracomment>
        <translation>Eine Nachricht enthielt ein unbekanntes Element, das verworfen wurde.</translation>
    </message>
    <message>
        <source>An element of a message is known, but its contents are not understood.</source>
        <extracomment>cause 100 Invalid information element contents, meaning</extracomment>
        <translation>Ein Element einer Nachricht ist bekannt, sein Inhalt aber nicht verständlich.</translation>
    </message>
    <message>
        <source>A message came that does not fit the state of the call.</source>
        <extracomment>cause 101 Message not compatible with call state, meaning</extracomment>
        <translation>Es kam eine Nachricht, die nicht zum Zustand des Anrufs passt.</translation>
    </message>
    <message>
        <source>A timer ran out and the equipment cleared up.</source>
        <extracomment>cause 102 Recovery on timer expiry, meaning</extracomment>
        <translation>Ein Timer ist abgelaufen, und die Einrichtung hat den Zustand bereinigt.</translation>
    </message>
    <message>
        <source>An unknown parameter was ignored and passed on. Asterisk and FreeSWITCH name it differently: length error of a mandatory element.</source>
        <extracomment>cause 103 Parameter non-existent or not implemented - passed on, meaning</extracomment>
        <translation>Ein unbekannter Parameter wurde ignoriert und weitergeleitet. Asterisk und FreeSWITCH benennen den Cause-Wert anders: Längenfehler eines Pflichtelements.</translation>
    </message>
    <message>
        <source>A message with an unknown parameter was thrown away.</source>
        <extracomment>cause 110 Message with unrecognized parameter discarded, meaning</extracomment>
        <translation>Eine Nachricht mit einem unbekannten Parameter wurde verworfen.</translation>
    </message>
    <message>
        <source>A protocol fault that no other cause names.</source>
        <extracomment>cause 111 Protocol error, unspecified, meaning</extracomment>
        <translation>Ein Protokollfehler, den kein anderer Cause-Wert nennt.</translation>
    </message>
    <message>
        <source>Another network is involved, and what happened there is not known.</source>
        <extracomment>cause 127 Interworking, unspecified, meaning</extracomment>
        <translation>Ein anderes Netz ist beteiligt, und was dort geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Success, no reason to release.</source>
        <extracomment>cause 142 Success, meaning</extracomment>
        <translation>Erfolg, kein Grund zum Auslösen.</translation>
    </message>
    <message>
        <source>The caller cancelled before the answer; an incoming SIP 487 becomes this, too.</source>
        <extracomment>cause 487 Originator cancel, meaning</extracomment>
        <translation>Der Anrufer hat vor dem Annehmen abgebrochen; auch eine empfangene SIP 487 wird zu diesem Cause-Wert.</translation>
    </message>
    <message>
        <source>By its name a crash; nothing in the sources sets it.</source>
        <extracomment>cause 700 Crash, meaning</extracomment>
        <translation>Dem Namen nach ein Absturz; nichts im Quellcode setzt diesen Cause-Wert.</translation>
    </message>
    <message>
        <source>FreeSWITCH, or the profile, is shutting down.</source>
        <extracomment>cause 701 System shutdown, meaning</extracomment>
        <translation>FreeSWITCH oder das Profil fährt herunter.</translation>
    </message>
    <message>
        <source>Another leg of a forked dial won. Leaves as Reason: SIP;cause=200, call completed elsewhere, unless ignore_completed_elsewhere is set.</source>
        <extracomment>cause 702 Lose race, meaning</extracomment>
        <translation>Ein anderes Leg eines verzweigten Anrufs hat gewonnen. Geht als Reason: SIP;cause=200, Call completed elsewhere, hinaus, außer wenn ignore_completed_elsewhere gesetzt ist.</translation>
    </message>
    <message>
        <source>An operator&apos;s command ended the call.</source>
        <extracomment>cause 703 Manager request, meaning</extracomment>
        <translation>Ein Befehl des Betreibers hat das Gespräch beendet.</translation>
    </message>
    <message>
        <source>A blind transfer took the call over.</source>
        <extracomment>cause 800 Blind transfer, meaning</extracomment>
        <translation>Eine Gesprächsübergabe ohne Rückfrage (Blind Transfer) hat den Anruf übernommen.</translation>
    </message>
    <message>
        <source>An attended transfer took the call over.</source>
        <extracomment>cause 801 Attended transfer, meaning</extracomment>
        <translation>Eine Gesprächsübergabe mit Rückfrage (Attended Transfer) hat den Anruf übernommen.</translation>
    </message>
    <message>
        <source>The caller was asked for credentials or access.</source>
        <extracomment>cause 803 User challenge, meaning</extracomment>
        <translation>Vom Anrufer wurden Zugangsdaten oder eine Berechtigung verlangt.</translation>
    </message>
    <message>
        <source>No media came for too long.</source>
        <extracomment>cause 804 Media timeout, meaning</extracomment>
        <translation>Zu lange kamen keine Medien.</translation>
    </message>
    <message>
        <source>Somebody picked the call up elsewhere. Leaves as Reason: SIP;cause=200, call completed elsewhere, unless ignore_completed_elsewhere is set.</source>
        <extracomment>cause 805 Picked off, meaning</extracomment>
        <translation>Jemand hat den Anruf anderswo herangeholt. Geht als Reason: SIP;cause=200, Call completed elsewhere, hinaus, außer wenn ignore_completed_elsewhere gesetzt ist.</translation>
    </message>
    <message>
        <source>The user dialled has no registration.</source>
        <extracomment>cause 806 User not registered, meaning</extracomment>
        <translation>Der gewählte Teilnehmer hat keine Registrierung.</translation>
    </message>
    <message>
        <source>No sign of progress came in time.</source>
        <extracomment>cause 807 Progress timeout, meaning</extracomment>
        <translation>Es kam nicht rechtzeitig ein Zeichen, dass der Anruf vorankommt.</translation>
    </message>
    <message>
        <source>No gateway of that name.</source>
        <extracomment>cause 808 Invalid gateway, meaning</extracomment>
        <translation>Kein Gateway dieses Namens.</translation>
    </message>
    <message>
        <source>The gateway is marked as down.</source>
        <extracomment>cause 809 Gateway down, meaning</extracomment>
        <translation>Das Gateway ist als ausgefallen markiert.</translation>
    </message>
    <message>
        <source>The dial string cannot be used.</source>
        <extracomment>cause 810 Invalid URL, meaning</extracomment>
        <translation>Der Dial-String ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>No profile of that name.</source>
        <extracomment>cause 811 Invalid profile, meaning</extracomment>
        <translation>Kein Profil dieses Namens.</translation>
    </message>
    <message>
        <source>SRTP packets could not be read.</source>
        <extracomment>cause 813 SRTP read error, meaning</extracomment>
        <translation>SRTP-Pakete ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>A leg took itself out of the call (loopback).</source>
        <extracomment>cause 814 Bowout, meaning</extracomment>
        <translation>Ein Leg hat sich selbst aus dem Anruf genommen (Loopback).</translation>
    </message>
    <message>
        <source>Set on request only.</source>
        <extracomment>cause 815 Busy everywhere, meaning</extracomment>
        <translation>Wird nur auf Verlangen gesetzt.</translation>
    </message>
    <message>
        <source>SIP 607, in both directions.</source>
        <extracomment>cause 819 Unwanted, meaning</extracomment>
        <translation>SIP 607, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>No signed identity: SIP 428, in both directions.</source>
        <extracomment>cause 820 No identity, meaning</extracomment>
        <translation>Keine signierte Identität: SIP 428, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>STIR. Mapped to SIP 429 and back, while the code of STIR is 436.</source>
        <extracomment>cause 821 Bad identity info, meaning</extracomment>
        <translation>STIR. Wird auf SIP 429 abgebildet und umgekehrt, obwohl der Code in STIR 436 ist.</translation>
    </message>
    <message>
        <source>STIR: SIP 437, in both directions.</source>
        <extracomment>cause 822 Unsupported certificate, meaning</extracomment>
        <translation>STIR: SIP 437, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>STIR: SIP 438, in both directions.</source>
        <extracomment>cause 823 Invalid identity, meaning</extracomment>
        <translation>STIR: SIP 438, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>The session names a network protocol that cannot be used here.</source>
        <extracomment>warning 300, meaning</extracomment>
        <translation>Die Sitzung nennt ein Netzwerkprotokoll, das hier nicht nutzbar ist.</translation>
    </message>
    <message>
        <source>The address family does not fit, such as IPv6 offered to an IPv4-only device.</source>
        <extracomment>warning 301, meaning</extracomment>
        <translation>Die Adressfamilie passt nicht, etwa IPv6 bei einem Gerät, das nur IPv4 kann.</translation>
    </message>
    <message>
        <source>The transport of the media does not fit, such as SRTP offered where only plain RTP works.</source>
        <extracomment>warning 302, meaning</extracomment>
        <translation>Der Transport der Medien passt nicht, etwa SRTP, wo nur unverschlüsseltes RTP geht.</translation>
    </message>
    <message>
        <source>A bandwidth line has a unit that the server does not know.</source>
        <extracomment>warning 303, meaning</extracomment>
        <translation>Eine Bandbreitenzeile hat eine Einheit, die der Server nicht kennt.</translation>
    </message>
    <message>
        <source>A whole kind of media is missing here, such as video.</source>
        <extracomment>warning 304, meaning</extracomment>
        <translation>Eine ganze Medienart fehlt hier, etwa Video.</translation>
    </message>
    <message>
        <source>A codec or format offered cannot be used here, often none of them: compare the rtpmap lines.</source>
        <extracomment>warning 305, meaning</extracomment>
        <translation>Ein angebotener Codec oder ein angebotenes Format ist hier nicht nutzbar, oft gar keines davon: die rtpmap-Zeilen vergleichen.</translation>
    </message>
    <message>
        <source>An attribute line of the media is not supported.</source>
        <extracomment>warning 306, meaning</extracomment>
        <translation>Eine Attributzeile der Medien wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Something else in the session description made no sense to the server.</source>
        <extracomment>warning 307, meaning</extracomment>
        <translation>Etwas anderes in der Sitzungsbeschreibung ergab für den Server keinen Sinn.</translation>
    </message>
    <message>
        <source>None of the human languages asked for is on offer; the text should name those that are.</source>
        <extracomment>warning 308, meaning</extracomment>
        <translation>Keine der verlangten menschlichen Sprachen ist im Angebot; der Text sollte die vorhandenen nennen.</translation>
    </message>
    <message>
        <source>The called user&apos;s site has no multicast.</source>
        <extracomment>warning 330, meaning</extracomment>
        <translation>Der Standort des gerufenen Teilnehmers hat kein Multicast.</translation>
    </message>
    <message>
        <source>The called user&apos;s site cannot do unicast, as a rule because of a firewall.</source>
        <extracomment>warning 331, meaning</extracomment>
        <translation>Der Standort des gerufenen Teilnehmers kann kein Unicast, in der Regel wegen einer Firewall.</translation>
    </message>
    <message>
        <source>The session needs more bandwidth than there is.</source>
        <extracomment>warning 370, meaning</extracomment>
        <translation>Die Sitzung braucht mehr Bandbreite, als vorhanden ist.</translation>
    </message>
    <message>
        <source>The address works with sip only; the client must not fall back from sips by itself, but should ask the user.</source>
        <extracomment>warning 380, meaning</extracomment>
        <translation>Die Adresse funktioniert nur mit sip; der Client darf nicht von sich aus von sips auf sip zurückfallen, sondern sollte den Teilnehmer fragen.</translation>
    </message>
    <message>
        <source>The address works with sips only.</source>
        <extracomment>warning 381, meaning</extracomment>
        <translation>Die Adresse funktioniert nur mit sips.</translation>
    </message>
    <message>
        <source>Free text for people: read it. Software must not act on it. Most warnings in traces are of this kind.</source>
        <extracomment>warning 399, meaning</extracomment>
        <translation>Freitext für Menschen: lesen. Software darf nicht darauf reagieren. Die meisten Warnings in Traces sind von dieser Art.</translation>
    </message>
    <message>
        <source>Kamailio</source>
        <extracomment>phrase “your call is important to us”, sender</extracomment>
        <translation>Kamailio</translation>
    </message>
    <message>
        <source>its first answer to an INVITE</source>
        <extracomment>phrase “your call is important to us”, meaning</extracomment>
        <translation>seine erste Antwort auf ein INVITE</translation>
    </message>
    <message>
        <source>OpenSIPS</source>
        <extracomment>phrase “Giving it a try”, sender</extracomment>
        <translation>OpenSIPS</translation>
    </message>
    <message>
        <source>module tm, its first answer to an INVITE</source>
        <extracomment>phrase “Giving it a try”, meaning</extracomment>
        <translation>Modul tm, seine erste Antwort auf ein INVITE</translation>
    </message>
    <message>
        <source>belle-sip, so Linphone</source>
        <extracomment>phrase “Alternate contact”, sender</extracomment>
        <translation>belle-sip, also Linphone</translation>
    </message>
    <message>
        <source>the registered phrase is Alternative Service</source>
        <extracomment>phrase “Alternate contact”, meaning</extracomment>
        <translation>die registrierte Reason-Phrase ist Alternative Service</translation>
    </message>
    <message>
        <source>a STIR verification service</source>
        <extracomment>phrase “Stale Date”, sender</extracomment>
        <translation>ein STIR-Verifizierungsdienst</translation>
    </message>
    <message>
        <source>reSIProcate</source>
        <extracomment>phrase “Where on earth did you get that nonce?”, sender</extracomment>
        <translation>reSIProcate</translation>
    </message>
    <message>
        <source>the nonce of the credentials is none of its own</source>
        <extracomment>phrase “Where on earth did you get that nonce?”, meaning</extracomment>
        <translation>die Nonce der Zugangsdaten stammt nicht von ihm selbst</translation>
    </message>
    <message>
        <source>JAIN-SIP</source>
        <extracomment>phrase “Etension Required”, sender</extracomment>
        <translation>JAIN-SIP</translation>
    </message>
    <message>
        <source>a slip in its table; the registered phrase is Extension Required</source>
        <extracomment>phrase “Etension Required”, meaning</extracomment>
        <translation>ein Tippfehler in seiner Tabelle; die registrierte Reason-Phrase ist Extension Required</translation>
    </message>
    <message>
        <source>the kind of token is not supported (RFC 8224 §6.2.2)</source>
        <extracomment>phrase “Use Supported PASSporT Format”, meaning</extracomment>
        <translation>die Art des Tokens wird nicht unterstützt (RFC 8224 §6.2.2)</translation>
    </message>
    <message>
        <source>a full-form token lacks headers or claims that it must have (RFC 8224 §6.2.2)</source>
        <extracomment>phrase “Invalid PASSporT”, meaning</extracomment>
        <translation>einem Token in voller Form fehlen Header oder Claims, die es haben muss (RFC 8224 §6.2.2)</translation>
    </message>
    <message>
        <source>its blacklist filters the next hop; module and number follow, (473/TM)</source>
        <extracomment>phrase “Filtered destination”, meaning</extracomment>
        <translation>seine Blacklist filtert den nächsten Hop; Modul und Nummer folgen, (473/TM)</translation>
    </message>
    <message>
        <source>(477/TM) or (477/SL) follows</source>
        <extracomment>phrase “Unfortunately error on sending to next hop occurred”, meaning</extracomment>
        <translation>(477/TM) oder (477/SL) folgt</translation>
    </message>
    <message>
        <source>(477/TM) follows</source>
        <extracomment>phrase “Send failed”, meaning</extracomment>
        <translation>(477/TM) folgt</translation>
    </message>
    <message>
        <source>the program is about to end</source>
        <extracomment>phrase “UAS is shutting down”, meaning</extracomment>
        <translation>das Programm wird gleich beendet</translation>
    </message>
    <message>
        <source>Sofia-SIP, so FreeSWITCH</source>
        <extracomment>phrase “Request merged”, sender</extracomment>
        <translation>Sofia-SIP, also FreeSWITCH</translation>
    </message>
    <message>
        <source>the same request came by two ways</source>
        <extracomment>phrase “Request merged”, meaning</extracomment>
        <translation>dieselbe Anfrage kam auf zwei Wegen</translation>
    </message>
    <message>
        <source>the registered phrase is Bad Event</source>
        <extracomment>phrase “Event Package Not Supported”, meaning</extracomment>
        <translation>die registrierte Reason-Phrase ist Bad Event</translation>
    </message>
    <message>
        <source>a new INVITE came before the earlier one was done; Retry-After of up to 10 s</source>
        <extracomment>phrase “Overlapping Requests”, meaning</extracomment>
        <translation>ein neues INVITE kam, bevor das frühere abgeschlossen war; Retry-After von bis zu 10 s</translation>
    </message>
    <message>
        <source>module and number follow, such as (1/TM)</source>
        <extracomment>phrase “I&apos;m terribly sorry, server error occurred”, meaning</extracomment>
        <translation>Modul und Nummer folgen, etwa (1/TM)</translation>
    </message>
    <message>
        <source>JsSIP</source>
        <extracomment>phrase “JsSIP Internal Error”, sender</extracomment>
        <translation>JsSIP</translation>
    </message>
    <message>
        <source>a browser phone or what is built on it</source>
        <extracomment>phrase “JsSIP Internal Error”, meaning</extracomment>
        <translation>ein Browser-Telefon oder was darauf aufbaut</translation>
    </message>
    <message>
        <source>FreeSWITCH, or a program that borrowed its words</source>
        <extracomment>phrase “Maximum Calls In Progress”, sender</extracomment>
        <translation>FreeSWITCH oder ein Programm, das dessen Wortlaut übernommen hat</translation>
    </message>
    <message>
        <source>its limit of sessions or of calls per second, or it is going down; then Retry-After: 300 comes with it</source>
        <extracomment>phrase “Maximum Calls In Progress”, meaning</extracomment>
        <translation>sein Limit an Sitzungen oder an Anrufen pro Sekunde, oder es fährt herunter; dann kommt Retry-After: 300 mit</translation>
    </message>
    <message>
        <source>Asterisk chan_sip (gone since release 21), among others</source>
        <extracomment>phrase “Declined”, sender</extracomment>
        <translation>Asterisk chan_sip (seit Release 21 entfernt), unter anderen</translation>
    </message>
    <message>
        <source>the registered phrase is Decline; RFC 3515, 3891 and 3911 print Declined, too</source>
        <extracomment>phrase “Declined”, meaning</extracomment>
        <translation>die registrierte Reason-Phrase ist Decline; auch RFC 3515, 3891 und 3911 schreiben Declined</translation>
    </message>
    <message>
        <source>603+ of ATIS-1000099 (secondary sources)</source>
        <extracomment>phrase “Network Blocked”, sender</extracomment>
        <translation>603+ aus ATIS-1000099 (Sekundärquellen)</translation>
    </message>
    <message>
        <source>blocked by analytics in the USA; Reason tells whom to complain to</source>
        <extracomment>phrase “Network Blocked”, meaning</extracomment>
        <translation>in den USA nach einer Analyse blockiert; Reason sagt, wo man sich beschweren kann</translation>
    </message>
    <message>
        <source>the registered phrase is Not Acceptable</source>
        <extracomment>phrase “Session Not acceptable”, meaning</extracomment>
        <translation>die registrierte Reason-Phrase ist Not Acceptable</translation>
    </message>
    <message>
        <source>A request other than INVITE is slow: over UDP not before Timer E reaches T2 (after 3.5 s), over TCP at any time.</source>
        <extracomment>100 Trying, causes</extracomment>
        <translation>Eine andere Anfrage als INVITE dauert lange: über UDP erst, wenn Timer E den Wert T2 erreicht (nach 3,5 s), über TCP jederzeit.</translation>
    </message>
    <message>
        <source>If a BYE gets it, nothing is left to do: the call is over.</source>
        <extracomment>408 Request Timeout, next</extracomment>
        <translation>Kommt sie auf ein BYE, ist nichts mehr zu tun: Das Gespräch ist beendet.</translation>
    </message>
    <message>
        <source>Within a dialog a repeat is likely to fail again; if a BYE gets it, the client should take the dialog as over.</source>
        <extracomment>428 Use Identity Header, next</extracomment>
        <translation>Innerhalb eines Dialogs scheitert eine Wiederholung wahrscheinlich wieder; ist sie die Antwort auf ein BYE, sollte der Client den Dialog als beendet ansehen.</translation>
    </message>
    <message>
        <source>Endpoints should never see 430; a phone that gets it treats it as 400.</source>
        <extracomment>430 Flow Failed, next</extracomment>
        <translation>Endgeräte sollten die 430 nie sehen; ein Telefon, das sie bekommt, behandelt sie wie 400.</translation>
    </message>
    <message>
        <source>Within a dialog the client should take no action, unless a BYE gets it: then the dialog is over.</source>
        <extracomment>436 Bad Identity Info, next</extracomment>
        <translation>Innerhalb eines Dialogs sollte der Client nichts unternehmen; nur wenn sie auf ein BYE kommt, ist der Dialog beendet.</translation>
    </message>
    <message>
        <source>The proxy passes this response on only after the other branches end; a 2xx that comes meanwhile wins.</source>
        <extracomment>600 Busy Everywhere, next</extracomment>
        <translation>Der Proxy leitet diese Antwort erst weiter, wenn die anderen Zweige zu Ende sind; eine 2xx, die bis dahin kommt, hat Vorrang.</translation>
    </message>
    <message>
        <source>Retry-After, if there is one, names a better time to call.</source>
        <extracomment>603 Decline, next</extracomment>
        <translation>Retry-After nennt, falls vorhanden, eine bessere Zeit für einen Anruf.</translation>
    </message>
    <message>
        <source>The codec, transport, bandwidth or address type of the offer suits no device of the user.</source>
        <extracomment>606 Not Acceptable, causes</extracomment>
        <translation>Codec, Transport, Bandbreite oder Adresstyp des Offers passt zu keinem Gerät des Teilnehmers.</translation>
    </message>
    <message>
        <source>Accept-Resource-Priority: what it knows, if it says so</source>
        <extracomment>call flow resource-priority, steps</extracomment>
        <translation>Accept-Resource-Priority: was er kennt, falls er es sagt</translation>
    </message>
    <message>
        <source>certificate</source>
        <extracomment>call flow certificate-not-accepted, steps</extracomment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>add them to the list</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation>in die Liste eintragen</translation>
    </message>
    <message>
        <source>A proxy turns a 503 into it</source>
        <extracomment>call flow made-of-503, title</extracomment>
        <translation>Ein Proxy macht aus einer 503 diese Antwort</translation>
    </message>
    <message>
        <source>response that is not valid</source>
        <extracomment>call flow bad-gateway, steps</extracomment>
        <translation>ungültige Antwort</translation>
    </message>
    <message>
        <source>next SRV record, new Via branch</source>
        <extracomment>call flow failover, steps</extracomment>
        <translation>nächster SRV-Eintrag, neuer Via-Branch</translation>
    </message>
    <message>
        <source>query</source>
        <extracomment>call flow server-timeout, steps</extracomment>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>One side hears nothing after the answer</source>
        <extracomment>symptom one-way-audio, symptom</extracomment>
        <translation>Eine Seite hört nach dem Abheben nichts</translation>
    </message>
    <message>
        <source>one-way audio</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>einseitige sprache</translation>
    </message>
    <message>
        <source>one way audio</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>einseitiges audio</translation>
    </message>
    <message>
        <source>no audio</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>kein audio</translation>
    </message>
    <message>
        <source>no sound</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>kein ton</translation>
    </message>
    <message>
        <source>no speech</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>keine sprache</translation>
    </message>
    <message>
        <source>dead line</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>tote leitung</translation>
    </message>
    <message>
        <source>rtp missing</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>rtp fehlt</translation>
    </message>
    <message>
        <source>sip alg</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>sip alg</translation>
    </message>
    <message>
        <source>The next hop has the request and is working on it. A 100 says nothing about the callee; it only stops the sender from repeating an INVITE.</source>
        <extracomment>100 Trying, summary</extracomment>
        <translation>Der nächste Hop hat die Anfrage und bearbeitet sie. Eine 100 sagt nichts über den Angerufenen; sie hält nur den Absender davon ab, ein INVITE zu wiederholen.</translation>
    </message>
    <message>
        <source>The INVITE repeats over UDP after 0.5, 1.5 and 3.5 s: no 100 arrived. INVITE or 100 is lost, or nobody listens there.</source>
        <extracomment>100 Trying, clues</extracomment>
        <translation>Das INVITE wiederholt sich über UDP nach 0,5, 1,5 und 3,5 s: Es kam keine 100 an. INVITE oder 100 ging verloren, oder dort nimmt niemand etwas entgegen.</translation>
    </message>
    <message>
        <source>CSeq names another method than INVITE: the server needs long for its final response.</source>
        <extracomment>100 Trying, clues</extracomment>
        <translation>CSeq nennt eine andere Methode als INVITE: Der Server braucht lange für die endgültige Antwort.</translation>
    </message>
    <message>
        <source>Only a stateless proxy passes a 100 on, and must not make one itself. Nobody answers a 100 with PRACK.</source>
        <extracomment>100 Trying, next</extracomment>
        <translation>Nur ein zustandsloser Proxy leitet eine 100 weiter; selbst erzeugen darf er keine. Niemand beantwortet eine 100 mit PRACK.</translation>
    </message>
    <message>
        <source>If nothing follows, look beyond the sender of the 100; the caller&apos;s Timer B no longer ends the call.</source>
        <extracomment>100 Trying, next</extracomment>
        <translation>Kommt danach nichts mehr, hinter dem Absender der 100 suchen; Timer B des Anrufers beendet den Anruf nun nicht mehr.</translation>
    </message>
    <message>
        <source>SDP in the 180, or RTP before the answer: the tone comes from the far end. Neither of them: the caller&apos;s own device has to make it.</source>
        <extracomment>180 Ringing, clues</extracomment>
        <translation>SDP in der 180 oder RTP vor der Annahme: Der Ton kommt von der Gegenseite. Weder noch: Das Gerät des Anrufers muss ihn selbst erzeugen.</translation>
    </message>
    <message>
        <source>180 within milliseconds, before any INVITE went to the phone: the PBX made it.</source>
        <extracomment>180 Ringing, clues</extracomment>
        <translation>180 nach wenigen Millisekunden, bevor ein INVITE an das Telefon ging: Die TK-Anlage hat sie erzeugt.</translation>
    </message>
    <message>
        <source>Several 180 with different To tags: several phones ring. The same To tag again: a reminder.</source>
        <extracomment>180 Ringing, clues</extracomment>
        <translation>Mehrere 180 mit verschiedenen To-Tags: Es klingeln mehrere Telefone. Dasselbe To-Tag noch einmal: eine Erinnerung.</translation>
    </message>
    <message>
        <source>The same 180 again and again with one RSeq: its PRACK does not arrive.</source>
        <extracomment>180 Ringing, clues</extracomment>
        <translation>Dieselbe 180 immer wieder mit gleicher RSeq: Das PRACK dazu kommt nicht an.</translation>
    </message>
    <message>
        <source>While it rings, the phone must send a 1xx other than 100 every minute, or a proxy may cancel; with 100rel every 2.5 minutes should do.</source>
        <extracomment>180 Ringing, next</extracomment>
        <translation>Solange es klingelt, muss das Telefon jede Minute eine 1xx außer 100 senden, sonst darf ein Proxy abbrechen; mit 100rel sollten 2,5 Minuten genügen.</translation>
    </message>
    <message>
        <source>The To tag of a 180 opens an early dialog; a forked call may open several, one for each phone.</source>
        <extracomment>180 Ringing, next</extracomment>
        <translation>Das To-Tag einer 180 eröffnet einen Early Dialog; ein verzweigter Anruf kann mehrere eröffnen, einen je Telefon.</translation>
    </message>
    <message>
        <source>The caller must answer a 180 that requires 100rel with PRACK.</source>
        <extracomment>180 Ringing, next</extracomment>
        <translation>Eine 180, die 100rel verlangt, muss der Anrufer mit PRACK beantworten.</translation>
    </message>
    <message>
        <source>History-Info, where supported, names the targets tried and the codes of those that failed.</source>
        <extracomment>181 Call Is Being Forwarded, clues</extracomment>
        <translation>History-Info nennt, wo es unterstützt wird, die versuchten Ziele und die Codes der gescheiterten.</translation>
    </message>
    <message>
        <source>An ISUP body, or a gateway&apos;s name in Server: the telephone network forwards the call.</source>
        <extracomment>181 Call Is Being Forwarded, clues</extracomment>
        <translation>Ein ISUP-Body oder der Name eines Gateways in Server: Das Telefonnetz leitet den Anruf um.</translation>
    </message>
    <message>
        <source>The caller may show the news and goes on waiting.</source>
        <extracomment>181 Call Is Being Forwarded, next</extracomment>
        <translation>Der Anrufer darf die Meldung anzeigen und wartet weiter.</translation>
    </message>
    <message>
        <source>A proxy sends 181 only as a user agent; as a proxy it may make no 1xx but 100 and 199.</source>
        <extracomment>181 Call Is Being Forwarded, next</extracomment>
        <translation>Ein Proxy sendet 181 nur in der Rolle eines User-Agents; als Proxy darf er keine 1xx außer 100 und 199 erzeugen.</translation>
    </message>
    <message>
        <source>asks the caller, or a proxy before it, to call elsewhere</source>
        <extracomment>181 Call Is Being Forwarded, compare</extracomment>
        <translation>fordert den Anrufer oder einen Proxy vor ihm auf, woanders anzurufen</translation>
    </message>
    <message>
        <source>While the call waits, the callee must send a 1xx other than 100 each minute, or a proxy may cancel the call.</source>
        <extracomment>182 Queued, next</extracomment>
        <translation>Solange der Anruf wartet, muss der Angerufene jede Minute eine 1xx außer 100 senden, sonst darf ein Proxy den Anruf abbrechen.</translation>
    </message>
    <message>
        <source>Preconditions are settled before the phone rings.</source>
        <extracomment>183 Session Progress, causes</extracomment>
        <translation>Vor dem Klingeln werden Preconditions ausgehandelt.</translation>
    </message>
    <message>
        <source>A STIR error that does not stop the call is reported in the next provisional response, often a 183, or in the final one.</source>
        <extracomment>183 Session Progress, causes</extracomment>
        <translation>Ein STIR-Fehler, der den Anruf nicht aufhält, wird mit der nächsten vorläufigen Antwort gemeldet, oft einer 183, oder mit der endgültigen.</translation>
    </message>
    <message>
        <source>SDP but no RTP before the answer: the callee sends no media yet, as with preconditions, or a firewall stops it.</source>
        <extracomment>183 Session Progress, clues</extracomment>
        <translation>SDP, aber kein RTP vor der Annahme: Der Angerufene sendet noch keine Medien, etwa bei Preconditions, oder eine Firewall hält sie auf.</translation>
    </message>
    <message>
        <source>Several 183 with different To tags are separate early dialogs, each with an SDP of its own.</source>
        <extracomment>183 Session Progress, clues</extracomment>
        <translation>Mehrere 183 mit verschiedenen To-Tags sind getrennte Early Dialogs, jeder mit eigenem SDP.</translation>
    </message>
    <message>
        <source>Reason with a Q.850 cause: as a rule the telephone network has refused the call, and the caller hears its announcement.</source>
        <extracomment>183 Session Progress, clues</extracomment>
        <translation>Reason mit einem Q.850-Cause-Wert: In der Regel hat das Telefonnetz den Anruf abgewiesen, und der Anrufer hört dessen Ansage.</translation>
    </message>
    <message>
        <source>Reason with protocol STIR: the signature was refused, and the call goes on all the same.</source>
        <extracomment>183 Session Progress, clues</extracomment>
        <translation>Reason mit dem Protokoll STIR: Die Signatur wurde nicht anerkannt, der Anruf läuft trotzdem weiter.</translation>
    </message>
    <message>
        <source>The same 183 again and again with one RSeq, and a 5xx after 32 s: the PRACK does not arrive.</source>
        <extracomment>183 Session Progress, clues</extracomment>
        <translation>Dieselbe 183 immer wieder mit gleicher RSeq und nach 32 s eine 5xx: Das PRACK kommt nicht an.</translation>
    </message>
    <message>
        <source>The caller plays media that arrives. Without media and without a 180 many phones play nothing; RFC 3960 leaves it to them.</source>
        <extracomment>183 Session Progress, next</extracomment>
        <translation>Der Anrufer spielt ankommende Medien ab. Ohne Medien und ohne 180 bleiben viele Telefone still; RFC 3960 überlässt es ihnen.</translation>
    </message>
    <message>
        <source>If the INVITE had an offer, the SDP of the 183 counts as the answer; SDP in later responses of the dialog is ignored.</source>
        <extracomment>183 Session Progress, next</extracomment>
        <translation>Enthielt das INVITE ein Offer, gilt das SDP der 183 als Answer; SDP in späteren Antworten des Dialogs wird ignoriert.</translation>
    </message>
    <message>
        <source>If the INVITE had no offer, the first reliable 183 brings it, and the PRACK must carry the answer.</source>
        <extracomment>183 Session Progress, next</extracomment>
        <translation>Enthielt das INVITE kein Offer, bringt die erste zuverlässige 183 es mit, und das PRACK muss die Answer enthalten.</translation>
    </message>
    <message>
        <source>The caller must answer a 183 that requires 100rel with PRACK; without it the callee should send 5xx after 32 s.</source>
        <extracomment>183 Session Progress, next</extracomment>
        <translation>Eine 183, die 100rel verlangt, muss der Anrufer mit PRACK beantworten; ohne PRACK sollte der Angerufene nach 32 s eine 5xx senden.</translation>
    </message>
    <message>
        <source>An early dialog has ended with a failure while the INVITE goes on, as a rule one branch of a forked call. It spares the caller from keeping media and state for a branch that is gone.</source>
        <extracomment>199 Early Dialog Terminated, summary</extracomment>
        <translation>Ein Early Dialog ist gescheitert, das INVITE läuft weiter; meist ist es ein Zweig eines verzweigten Anrufs. So muss der Anrufer für einen beendeten Zweig weder Medien noch Zustand vorhalten.</translation>
    </message>
    <message>
        <source>A UAS sends it ahead of its own failure response, also without a fork, where the proxies cannot; normally it should not.</source>
        <extracomment>199 Early Dialog Terminated, causes</extracomment>
        <translation>Ein UAS sendet sie vor seiner eigenen Fehlerantwort, auch ohne Verzweigung, wo die Proxys es nicht können; normalerweise sollte er das nicht.</translation>
    </message>
    <message>
        <source>The To tag tells which early dialog ended: compare it with those of the 180 and 183 before.</source>
        <extracomment>199 Early Dialog Terminated, clues</extracomment>
        <translation>Das To-Tag sagt, welcher Early Dialog zu Ende ist: mit denen der 180 und 183 davor vergleichen.</translation>
    </message>
    <message>
        <source>Reason tells why, for example SIP;cause=486 for a busy branch.</source>
        <extracomment>199 Early Dialog Terminated, clues</extracomment>
        <translation>Reason sagt, warum, etwa SIP;cause=486 bei einem besetzten Zweig.</translation>
    </message>
    <message>
        <source>With RSeq a UAS made it: proxies may not send it reliably. Without Contact it was most likely a proxy.</source>
        <extracomment>199 Early Dialog Terminated, clues</extracomment>
        <translation>Mit RSeq hat ein UAS sie erzeugt: Proxys dürfen sie nicht zuverlässig senden. Ohne Contact war es wahrscheinlich ein Proxy.</translation>
    </message>
    <message>
        <source>The caller stops all media of that early dialog and may free what it holds for it; no BYE is needed.</source>
        <extracomment>199 Early Dialog Terminated, next</extracomment>
        <translation>Der Anrufer beendet alle Medien dieses Early Dialogs und darf freigeben, was er dafür vorhält; ein BYE ist nicht nötig.</translation>
    </message>
    <message>
        <source>Where several usages share the early dialog and it is unclear which one ended, nothing may be freed.</source>
        <extracomment>199 Early Dialog Terminated, next</extracomment>
        <translation>Teilen sich mehrere Usages den Early Dialog und ist unklar, welche beendet ist, darf nichts freigegeben werden.</translation>
    </message>
    <message>
        <source>A 199 may get lost: a program must not rely on it.</source>
        <extracomment>199 Early Dialog Terminated, next</extracomment>
        <translation>Eine 199 kann verloren gehen: Ein Programm darf sich nicht auf sie verlassen.</translation>
    </message>
    <message>
        <source>The request named in CSeq succeeded: an INVITE was answered, a REGISTER took effect, a BYE ended the call. A 200 to CANCEL only means that the CANCEL found its transaction.</source>
        <extracomment>200 OK, summary</extracomment>
        <translation>Die in CSeq genannte Anfrage war erfolgreich: Ein INVITE wurde angenommen, ein REGISTER ist wirksam, ein BYE hat das Gespräch beendet. Eine 200 auf CANCEL heißt nur, dass das CANCEL seine Transaktion gefunden hat.</translation>
    </message>
    <message>
        <source>An OPTIONS found a phone that would take a call now, or a server that tells what it supports.</source>
        <extracomment>200 OK, causes</extracomment>
        <translation>Ein OPTIONS hat ein Telefon erreicht, das jetzt einen Anruf annehmen würde, oder einen Server, der mitteilt, was er unterstützt.</translation>
    </message>
    <message>
        <source>CSeq tells what succeeded: a 200 to a CANCEL or PRACK is not the answer to the call.</source>
        <extracomment>200 OK, clues</extracomment>
        <translation>CSeq zeigt, was erfolgreich war: Eine 200 auf CANCEL oder PRACK heißt nicht, dass jemand abgenommen hat.</translation>
    </message>
    <message>
        <source>The same 200 to an INVITE again and again: no ACK reaches the callee, and the call is likely to end after 32 s.</source>
        <extracomment>200 OK, clues</extracomment>
        <translation>Dieselbe 200 auf ein INVITE kommt immer wieder: Beim Angerufenen kommt kein ACK an, und das Gespräch endet wahrscheinlich nach 32 s.</translation>
    </message>
    <message>
        <source>A 200 to the INVITE after the CANCEL: the callee was faster; as a rule ACK and BYE follow.</source>
        <extracomment>200 OK, clues</extracomment>
        <translation>Eine 200 auf das INVITE nach dem CANCEL: Der Angerufene war schneller; in der Regel folgen ACK und BYE.</translation>
    </message>
    <message>
        <source>To REGISTER: only Contact and its expires tell what is bound, and for how long.</source>
        <extracomment>200 OK, clues</extracomment>
        <translation>Auf REGISTER: Erst Contact und dessen expires zeigen, was registriert ist und wie lange.</translation>
    </message>
    <message>
        <source>To OPTIONS: RFC 3261 wants 486 from a busy phone, but many devices always answer 200.</source>
        <extracomment>200 OK, clues</extracomment>
        <translation>Auf OPTIONS: Nach RFC 3261 antwortet ein besetztes Telefon mit 486, doch viele Geräte antworten immer mit 200.</translation>
    </message>
    <message>
        <source>For an INVITE the caller must send ACK to each 200 that arrives, then BYE to dialogs it does not want.</source>
        <extracomment>200 OK, next</extracomment>
        <translation>Bei einem INVITE muss der Anrufer jede eintreffende 200 mit ACK bestätigen und danach Dialoge, die er nicht will, mit BYE beenden.</translation>
    </message>
    <message>
        <source>The callee repeats the 200 to an INVITE until ACK comes; after 64*T1 (32 s) without ACK the callee should send BYE.</source>
        <extracomment>200 OK, next</extracomment>
        <translation>Der Angerufene wiederholt die 200 auf ein INVITE, bis das ACK kommt; nach 64*T1 (32 s) ohne ACK sollte er ein BYE senden.</translation>
    </message>
    <message>
        <source>If neither the INVITE nor a reliable 1xx brought an offer, the 200 must bring one, and the ACK must answer it.</source>
        <extracomment>200 OK, next</extracomment>
        <translation>Kam das Offer weder mit dem INVITE noch mit einer zuverlässigen 1xx, muss die 200 es bringen und das ACK die Answer dazu.</translation>
    </message>
    <message>
        <source>taken, not carried out yet; deprecated for SUBSCRIBE, NOTIFY and REFER</source>
        <extracomment>200 OK, compare</extracomment>
        <translation>angenommen, aber noch nicht ausgeführt; veraltet bei SUBSCRIBE, NOTIFY und REFER</translation>
    </message>
    <message>
        <source>to a SUBSCRIBE: no NOTIFY will follow</source>
        <extracomment>200 OK, compare</extracomment>
        <translation>auf ein SUBSCRIBE: Es folgt kein NOTIFY</translation>
    </message>
    <message>
        <source>The request was taken but not carried out yet. A MESSAGE to a relay still gets it, and so may a registration made for somebody else; SUBSCRIBE, NOTIFY and REFER get 200 instead.</source>
        <extracomment>202 Accepted, summary</extracomment>
        <translation>Die Anfrage wurde angenommen, aber noch nicht ausgeführt. Eine MESSAGE an ein Relay erhält sie weiterhin, eine Registrierung für jemand anderen vielleicht auch; SUBSCRIBE, NOTIFY und REFER erhalten stattdessen 200.</translation>
    </message>
    <message>
        <source>A registrar got a REGISTER from a third party and asks the owner of the new contact for consent first.</source>
        <extracomment>202 Accepted, causes</extracomment>
        <translation>Ein Registrar hat ein REGISTER von dritter Seite bekommen und fragt erst den Inhaber des neuen Contacts um Zustimmung.</translation>
    </message>
    <message>
        <source>Look at the method in CSeq: to SUBSCRIBE, NOTIFY and REFER a 202 tells no more than 200, to MESSAGE and REGISTER it does.</source>
        <extracomment>202 Accepted, clues</extracomment>
        <translation>Auf die Methode in CSeq achten: Bei SUBSCRIBE, NOTIFY und REFER besagt eine 202 nicht mehr als 200, bei MESSAGE und REGISTER schon.</translation>
    </message>
    <message>
        <source>After a REFER: the status line in the body of the NOTIFY is the result, such as 200, 486 or 503.</source>
        <extracomment>202 Accepted, clues</extracomment>
        <translation>Nach einem REFER: Die Statuszeile im Body des NOTIFY ist das Ergebnis, etwa 200, 486 oder 503.</translation>
    </message>
    <message>
        <source>Refer-Sub: false in the 202: no NOTIFY comes, so look at the new call itself.</source>
        <extracomment>202 Accepted, clues</extracomment>
        <translation>Refer-Sub: false in der 202: Es kommt kein NOTIFY, also den neuen Anruf selbst ansehen.</translation>
    </message>
    <message>
        <source>After a REFER only the body of the NOTIFY tells whether the transfer worked; after Refer-Sub: false in the response none comes.</source>
        <extracomment>202 Accepted, next</extracomment>
        <translation>Nach einem REFER zeigt erst der Body des NOTIFY, ob die Gesprächsübergabe gelungen ist; steht Refer-Sub: false in der Antwort, kommt keines.</translation>
    </message>
    <message>
        <source>says the same to SUBSCRIBE and REFER; to MESSAGE it means delivered</source>
        <extracomment>202 Accepted, compare</extracomment>
        <translation>besagt bei SUBSCRIBE und REFER dasselbe; bei MESSAGE heißt sie zugestellt</translation>
    </message>
    <message>
        <source>RFC 6665 §8.3.1 withdrew it for SUBSCRIBE and NOTIFY, and RFC 7647 §5 for REFER: there it never told more than 200 does. For MESSAGE it still holds and does tell more (RFC 3428 §4, §7).</source>
        <extracomment>202 Accepted, deprecation</extracomment>
        <translation>RFC 6665 §8.3.1 hat sie für SUBSCRIBE und NOTIFY zurückgezogen, RFC 7647 §5 für REFER: Dort besagte sie nie mehr als eine 200. Für MESSAGE gilt sie weiter und besagt mehr (RFC 3428 §4, §7).</translation>
    </message>
    <message>
        <source>Suppress-If-Match in the SUBSCRIBE holds a tag: it equals SIP-ETag of the last NOTIFY. It holds *: the quiet is wanted.</source>
        <extracomment>204 No Notification, clues</extracomment>
        <translation>Suppress-If-Match im SUBSCRIBE enthält ein Tag: Es gleicht dem SIP-ETag des letzten NOTIFY. Es enthält *: Die Ruhe ist gewollt.</translation>
    </message>
    <message>
        <source>32 s after the 204 the subscriber gives up or subscribes anew: it took the 204 for 200 and waited for a NOTIFY.</source>
        <extracomment>204 No Notification, clues</extracomment>
        <translation>32 s nach der 204 gibt der Subscriber auf oder beginnt von vorn: Er hat die 204 für eine 200 gehalten und auf ein NOTIFY gewartet.</translation>
    </message>
    <message>
        <source>The subscriber must cancel timer N; otherwise it takes the subscription for ended after 32 s without NOTIFY.</source>
        <extracomment>204 No Notification, next</extracomment>
        <translation>Der Subscriber muss Timer N anhalten; sonst hält er die Subscription nach 32 s ohne NOTIFY für beendet.</translation>
    </message>
    <message>
        <source>The caller must not try any address twice: two places that point to each other would make an endless loop.</source>
        <extracomment>300 Multiple Choices, next</extracomment>
        <translation>Der Anrufer darf es bei keiner Adresse zweimal versuchen: Zwei Stellen, die aufeinander verweisen, ergäben eine endlose Schleife.</translation>
    </message>
    <message>
        <source>If a Contact fails, the caller should try the next; when none is left, the call has failed.</source>
        <extracomment>300 Multiple Choices, next</extracomment>
        <translation>Scheitert ein Contact, sollte der Anrufer es beim nächsten versuchen; ist keiner mehr übrig, ist der Anruf gescheitert.</translation>
    </message>
    <message>
        <source>A proxy must not follow a redirect from sips to sip or back; a caller that leaves sips should tell its user.</source>
        <extracomment>300 Multiple Choices, next</extracomment>
        <translation>Ein Proxy darf einer Umleitung von sips zu sip oder umgekehrt nicht folgen; ein Client, der sips verlässt, sollte es seinem Teilnehmer mitteilen.</translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=22: the number has changed in the telephone network.</source>
        <extracomment>301 Moved Permanently, clues</extracomment>
        <translation>Reason mit Q.850;cause=22: Die Nummer hat sich im Telefonnetz geändert.</translation>
    </message>
    <message>
        <source>Another domain in Contact points to a change of provider, the same domain to a new number or name.</source>
        <extracomment>301 Moved Permanently, clues</extracomment>
        <translation>Eine andere Domain in Contact deutet auf einen Providerwechsel hin, dieselbe Domain auf eine neue Nummer oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>The caller should repeat the request at the Contact and update its address book.</source>
        <extracomment>301 Moved Permanently, next</extracomment>
        <translation>Der Anrufer sollte die Anfrage beim Contact wiederholen und sein Adressbuch berichtigen.</translation>
    </message>
    <message>
        <source>In Contact the same number at another host: as a rule routing or number portability. Another number: call forwarding.</source>
        <extracomment>302 Moved Temporarily, clues</extracomment>
        <translation>In Contact dieselbe Nummer bei einem anderen Host: in der Regel Routing oder Rufnummernportierung. Eine andere Nummer: Rufumleitung.</translation>
    </message>
    <message>
        <source>At once: forwarding of all calls, or a routing server. After 180: somebody deflected the call, or nobody answered.</source>
        <extracomment>302 Moved Temporarily, clues</extracomment>
        <translation>Sofort: Umleitung aller Anrufe oder ein Routing-Server. Nach 180: Jemand hat den Anruf umgelenkt, oder niemand hat abgenommen.</translation>
    </message>
    <message>
        <source>Diversion or History-Info may name who forwarded the call and why.</source>
        <extracomment>302 Moved Temporarily, clues</extracomment>
        <translation>Diversion oder History-Info können nennen, wer den Anruf umgeleitet hat und warum.</translation>
    </message>
    <message>
        <source>No INVITE to the Contact follows: the caller&apos;s system does not follow redirects.</source>
        <extracomment>302 Moved Temporarily, clues</extracomment>
        <translation>Es folgt kein INVITE an den Contact: Das System des Anrufers folgt Umleitungen nicht.</translation>
    </message>
    <message>
        <source>REGISTER in CSeq: the registrar sends the phone elsewhere.</source>
        <extracomment>302 Moved Temporarily, clues</extracomment>
        <translation>REGISTER in CSeq: Der Registrar schickt das Telefon woandershin.</translation>
    </message>
    <message>
        <source>Many carriers and PBXs do not follow a 302 from a trunk: there the call simply fails.</source>
        <extracomment>302 Moved Temporarily, next</extracomment>
        <translation>Viele Netzbetreiber und TK-Anlagen folgen einer 302 von einem Trunk nicht: Dann scheitert der Anruf einfach.</translation>
    </message>
    <message>
        <source>The caller must not try any address twice; an outbound proxy that redirects can still cause an endless loop.</source>
        <extracomment>302 Moved Temporarily, next</extracomment>
        <translation>Der Anrufer darf es bei keiner Adresse zweimal versuchen; ein Outbound-Proxy, der umleitet, kann trotzdem eine endlose Schleife auslösen.</translation>
    </message>
    <message>
        <source>who diverted the call and why; Historic, but many networks still send it</source>
        <extracomment>302 Moved Temporarily, headers</extracomment>
        <translation>wer den Anruf umgeleitet hat und warum; Status Historic, aber viele Netze senden ihn noch</translation>
    </message>
    <message>
        <source>the addresses that the call has gone through; only if the request has it or lists histinfo in Supported</source>
        <extracomment>302 Moved Temporarily, headers</extracomment>
        <translation>die Adressen, über die der Anruf gelaufen ist; nur wenn die Anfrage ihn enthält oder in Supported histinfo nennt</translation>
    </message>
    <message>
        <source>Software that still follows the grammar of RFC 2543, or borrows from HTTP, could send it.</source>
        <extracomment>303 See Other, causes</extracomment>
        <translation>Software, die noch der Grammatik von RFC 2543 folgt oder den Code aus HTTP übernimmt, könnte ihn senden.</translation>
    </message>
    <message>
        <source>The client may try an address from Contact, if there is one.</source>
        <extracomment>303 See Other, next</extracomment>
        <translation>Der Client kann es bei einer Adresse aus Contact versuchen, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Content-Type application/3gpp-ims+xml: a mobile network, mostly about an emergency call.</source>
        <extracomment>380 Alternative Service, clues</extracomment>
        <translation>Content-Type application/3gpp-ims+xml: ein Mobilfunknetz, meist bei einem Notruf.</translation>
    </message>
    <message>
        <source>The client reads the body; to a client that does not know its format the call has simply failed.</source>
        <extracomment>380 Alternative Service, next</extracomment>
        <translation>Der Client liest den Body; für einen Client, der das Format nicht kennt, ist der Anruf einfach gescheitert.</translation>
    </message>
    <message>
        <source>A header is missing or malformed, such as From, To, Call-ID, CSeq or Contact.</source>
        <extracomment>400 Bad Request, causes</extracomment>
        <translation>Ein Header fehlt oder ist fehlerhaft, etwa From, To, Call-ID, CSeq oder Contact.</translation>
    </message>
    <message>
        <source>A UDP packet is shorter than Content-Length says, often after a SIP ALG changed the body, or CSeq names another method than the request line.</source>
        <extracomment>400 Bad Request, causes</extracomment>
        <translation>Ein UDP-Paket ist kürzer, als Content-Length angibt, oft weil ein SIP-ALG den Body geändert hat, oder CSeq nennt eine andere Methode als die Request-Line.</translation>
    </message>
    <message>
        <source>Read the reason phrase and Warning first: many programs name the header at fault there.</source>
        <extracomment>400 Bad Request, clues</extracomment>
        <translation>Zuerst Reason-Phrase und Warning lesen: Viele Programme nennen dort den fehlerhaften Header.</translation>
    </message>
    <message>
        <source>The request differs on the two sides of a router: its SIP ALG rewrote it.</source>
        <extracomment>400 Bad Request, clues</extracomment>
        <translation>Die Anfrage sieht vor und hinter einem Router verschieden aus: Dessen SIP-ALG hat sie umgeschrieben.</translation>
    </message>
    <message>
        <source>Server or User-Agent of the 400 tells whether an SBC or the far device refused it.</source>
        <extracomment>400 Bad Request, clues</extracomment>
        <translation>Server oder User-Agent der 400 zeigt, ob ein SBC oder das ferne Gerät abgelehnt hat.</translation>
    </message>
    <message>
        <source>Only one model of phone gets it: compare its request, header by header, with one that works.</source>
        <extracomment>400 Bad Request, clues</extracomment>
        <translation>Nur ein bestimmtes Telefonmodell bekommt sie: dessen Anfrage Header für Header mit einer vergleichen, die funktioniert.</translation>
    </message>
    <message>
        <source>A request without a usable Via gets no 400: the response would have nowhere to go.</source>
        <extracomment>400 Bad Request, next</extracomment>
        <translation>Auf eine Anfrage ohne brauchbares Via kommt keine 400: Die Antwort hätte kein Ziel.</translation>
    </message>
    <message>
        <source>The password, the user name for authentication (often not the number) or the realm is wrong.</source>
        <extracomment>401 Unauthorized, causes</extracomment>
        <translation>Das Passwort, der Benutzername für die Anmeldung (oft nicht die Rufnummer) oder der Realm ist falsch.</translation>
    </message>
    <message>
        <source>No Authorization in the refused request: the normal challenge, and the next request has to carry it.</source>
        <extracomment>401 Unauthorized, clues</extracomment>
        <translation>Kein Authorization in der abgelehnten Anfrage: die normale Challenge; die nächste Anfrage muss es enthalten.</translation>
    </message>
    <message>
        <source>Credentials with the nonce of the last challenge, and refused again without stale=true: user name, password or realm is wrong.</source>
        <extracomment>401 Unauthorized, clues</extracomment>
        <translation>Zugangsdaten mit der Nonce der letzten Challenge und trotzdem erneut abgelehnt, ohne stale=true: Benutzername, Passwort oder Realm ist falsch.</translation>
    </message>
    <message>
        <source>Credentials with an older nonce, or stale=true in the challenge: only the nonce had expired.</source>
        <extracomment>401 Unauthorized, clues</extracomment>
        <translation>Zugangsdaten mit einer älteren Nonce oder stale=true in der Challenge: Nur die Nonce war abgelaufen.</translation>
    </message>
    <message>
        <source>No second request: the client has no credentials for this realm, or does not know the algorithm or qop.</source>
        <extracomment>401 Unauthorized, clues</extracomment>
        <translation>Keine zweite Anfrage: Der Client hat keine Zugangsdaten für diesen Realm oder kennt Algorithmus oder qop nicht.</translation>
    </message>
    <message>
        <source>username in Authorization is the name for authentication; it need not be the user in From.</source>
        <extracomment>401 Unauthorized, clues</extracomment>
        <translation>username in Authorization ist der Benutzername für die Anmeldung; er muss nicht der Teilnehmer in From sein.</translation>
    </message>
    <message>
        <source>The client must not repeat credentials that were just refused, unless the nonce was stale.</source>
        <extracomment>401 Unauthorized, next</extracomment>
        <translation>Der Client darf gerade abgelehnte Zugangsdaten nicht noch einmal senden, es sei denn, die Nonce war veraltet.</translation>
    </message>
    <message>
        <source>A gateway that has credentials should send them and go on with the call; only otherwise it gives cause 21.</source>
        <extracomment>401 Unauthorized, next</extracomment>
        <translation>Ein Gateway, das Zugangsdaten hat, sollte sie senden und den Anruf fortsetzen; nur wenn es keine hat, meldet es den Q.850-Cause-Wert 21.</translation>
    </message>
    <message>
        <source>Nobody may challenge ACK or CANCEL: ACK takes no response, and CANCEL cannot be sent again.</source>
        <extracomment>401 Unauthorized, next</extracomment>
        <translation>Niemand darf auf ACK oder CANCEL mit einer Challenge antworten: Auf ACK gibt es keine Antwort, und CANCEL lässt sich nicht erneut senden.</translation>
    </message>
    <message>
        <source>refused without a new challenge; the right credentials help only where wrong ones were the reason</source>
        <extracomment>401 Unauthorized, compare</extracomment>
        <translation>abgelehnt ohne neue Challenge; richtige Zugangsdaten helfen nur, wenn falsche der Grund waren</translation>
    </message>
    <message>
        <source>The server understood the request and refuses it. The same request should not be sent again; the right credentials help only where wrong ones were the reason.</source>
        <extracomment>403 Forbidden, summary</extracomment>
        <translation>Der Server hat die Anfrage verstanden und lehnt sie ab. Dieselbe Anfrage sollte nicht noch einmal gesendet werden; richtige Zugangsdaten helfen nur, wenn falsche der Grund waren.</translation>
    </message>
    <message>
        <source>Wrong password or user name: some servers refuse bad credentials with 403, not with another 401 or 407.</source>
        <extracomment>403 Forbidden, causes</extracomment>
        <translation>Falsches Passwort oder falscher Benutzername: Manche Server lehnen falsche Zugangsdaten mit 403 ab, nicht mit einer weiteren 401 oder 407.</translation>
    </message>
    <message>
        <source>The destination is barred, the account is blocked, or the called user rejected the call.</source>
        <extracomment>403 Forbidden, causes</extracomment>
        <translation>Das Ziel ist gesperrt, das Konto ist gesperrt, oder der Angerufene hat den Anruf abgewiesen.</translation>
    </message>
    <message>
        <source>The user may not register this address, or a notifier refuses the subscription.</source>
        <extracomment>403 Forbidden, causes</extracomment>
        <translation>Der Teilnehmer darf diese Adresse nicht registrieren, oder ein Notifier lehnt die Subscription ab.</translation>
    </message>
    <message>
        <source>After a 401, to the REGISTER with credentials: most often the password or user name is wrong.</source>
        <extracomment>403 Forbidden, clues</extracomment>
        <translation>Nach einer 401 auf das REGISTER mit Zugangsdaten: Meist ist das Passwort oder der Benutzername falsch.</translation>
    </message>
    <message>
        <source>At once and without any challenge: IP address, caller ID or barred destination.</source>
        <extracomment>403 Forbidden, clues</extracomment>
        <translation>Sofort und ganz ohne Challenge: IP-Adresse, Absendernummer oder gesperrtes Ziel.</translation>
    </message>
    <message>
        <source>REGISTER works and some calls fail: those to certain numbers are barred, those from certain numbers lack a permitted caller ID.</source>
        <extracomment>403 Forbidden, clues</extracomment>
        <translation>REGISTER gelingt, und manche Anrufe scheitern: Je nach Zielrufnummer ist das Ziel gesperrt, je nach From die Absendernummer nicht erlaubt.</translation>
    </message>
    <message>
        <source>After 180, or from the phone itself: a person or the phone&apos;s own rule refused the call.</source>
        <extracomment>403 Forbidden, clues</extracomment>
        <translation>Nach 180 oder vom Telefon selbst: Ein Mensch oder eine Regel im Telefon hat den Anruf abgewiesen.</translation>
    </message>
    <message>
        <source>Reason with Q.850 cause 21, 55, 57 or 87: the telephone network or the far leg of a PBX refused it.</source>
        <extracomment>403 Forbidden, clues</extracomment>
        <translation>Reason mit Q.850-Cause-Wert 21, 55, 57 oder 87: Das Telefonnetz oder das ferne Leg einer TK-Anlage hat abgelehnt.</translation>
    </message>
    <message>
        <source>asks for credentials</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation>verlangt Zugangsdaten</translation>
    </message>
    <message>
        <source>the signature or its claims do not match; a Date or iat that is too old may get 403</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation>die Signatur oder ihre Claims passen nicht; ist Date oder iat zu alt, kann 403 kommen</translation>
    </message>
    <message>
        <source>Read the Request-URI as it arrives at the server that answers, not To: a proxy may have changed the number.</source>
        <extracomment>404 Not Found, clues</extracomment>
        <translation>Die Request-URI so lesen, wie sie beim antwortenden Server ankommt, nicht To: Ein Proxy kann die Nummer geändert haben.</translation>
    </message>
    <message>
        <source>The last element that got the INVITE made the 404: at your own PBX look at its dial plan, at the provider at the format of the number.</source>
        <extracomment>404 Not Found, clues</extracomment>
        <translation>Das letzte Element, bei dem das INVITE ankam, hat die 404 erzeugt: in der eigenen TK-Anlage den Wählplan prüfen, beim Provider das Nummernformat.</translation>
    </message>
    <message>
        <source>The same number works with a prefix, or with + and country code: the format was wrong.</source>
        <extracomment>404 Not Found, clues</extracomment>
        <translation>Mit einer Vorwahl oder mit + und Landeskennzahl klappt dieselbe Nummer: Das Format war falsch.</translation>
    </message>
    <message>
        <source>Reason with Q.850 cause 1, 2 or 3: it came from the telephone network or from the far leg of a PBX.</source>
        <extracomment>404 Not Found, clues</extracomment>
        <translation>Reason mit Q.850-Cause-Wert 1, 2 oder 3: Das kam aus dem Telefonnetz oder vom fernen Leg einer TK-Anlage.</translation>
    </message>
    <message>
        <source>From the phone itself: the user part of the Request-URI is none that it registered.</source>
        <extracomment>404 Not Found, clues</extracomment>
        <translation>Vom Telefon selbst: Der Benutzerteil der Request-URI ist keiner, den es registriert hat.</translation>
    </message>
    <message>
        <source>The far end does not take REFER, INFO, PUBLISH or SUBSCRIBE at this address.</source>
        <extracomment>405 Method Not Allowed, causes</extracomment>
        <translation>Die Gegenseite nimmt REFER, INFO, PUBLISH oder SUBSCRIBE an dieser Adresse nicht an.</translation>
    </message>
    <message>
        <source>A registrar got a REFER: one that knows the method should answer 405.</source>
        <extracomment>405 Method Not Allowed, causes</extracomment>
        <translation>Ein Registrar hat ein REFER bekommen: Kennt er die Methode, sollte er mit 405 antworten.</translation>
    </message>
    <message>
        <source>Some devices and SBCs refuse even OPTIONS, which every user agent must support.</source>
        <extracomment>405 Method Not Allowed, causes</extracomment>
        <translation>Manche Geräte und SBCs lehnen sogar OPTIONS ab, das jeder User-Agent unterstützen muss.</translation>
    </message>
    <message>
        <source>Allow in the 405 lacks a method that Allow from the phone itself names: mostly a PBX or SBC in between refuses.</source>
        <extracomment>405 Method Not Allowed, clues</extracomment>
        <translation>In Allow der 405 fehlt eine Methode, die das Telefon selbst in Allow nennt: Meist lehnt eine TK-Anlage oder ein SBC dazwischen ab.</translation>
    </message>
    <message>
        <source>Server or User-Agent names who refuses; the same request sent without the SBC shows whether the phone takes it.</source>
        <extracomment>405 Method Not Allowed, clues</extracomment>
        <translation>Server oder User-Agent nennt, wer ablehnt; dieselbe Anfrage am SBC vorbei zeigt, ob das Telefon sie annimmt.</translation>
    </message>
    <message>
        <source>A proxy passes on any method, so the 405 comes from an end server, a B2BUA included.</source>
        <extracomment>405 Method Not Allowed, next</extracomment>
        <translation>Ein Proxy leitet jede Methode weiter; die 405 kommt also vom Ziel, wozu auch ein B2BUA zählt.</translation>
    </message>
    <message>
        <source>In a dialog a 405 ends the usage only if the method is vital there (RFC 5057); a refused INFO harms nothing else.</source>
        <extracomment>405 Method Not Allowed, next</extracomment>
        <translation>In einem Dialog beendet eine 405 die Usage nur, wenn die Methode dort unverzichtbar ist (RFC 5057); ein abgelehntes INFO schadet sonst nichts.</translation>
    </message>
    <message>
        <source>the method is allowed, but not this event package</source>
        <extracomment>405 Method Not Allowed, compare</extracomment>
        <translation>die Methode ist erlaubt, aber nicht dieses Event-Package</translation>
    </message>
    <message>
        <source>The client can add types to the Accept header and try again.</source>
        <extracomment>406 Not Acceptable, next</extracomment>
        <translation>Der Client kann Typen im Accept-Header ergänzen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>After a 406 to a refreshing SUBSCRIBE the subscription lives on until it expires.</source>
        <extracomment>406 Not Acceptable, next</extracomment>
        <translation>Nach einer 406 auf ein auffrischendes SUBSCRIBE läuft die Subscription weiter, bis ihre Zeit abläuft.</translation>
    </message>
    <message>
        <source>A proxy on the way, or a PBX or SBC that acts as one, wants the request repeated with credentials for itself. The first one is a normal challenge.</source>
        <extracomment>407 Proxy Authentication Required, summary</extracomment>
        <translation>Ein Proxy auf dem Weg, oder eine TK-Anlage oder ein SBC in dieser Rolle, will die Anfrage noch einmal mit Zugangsdaten für sich. Die erste 407 ist eine normale Challenge.</translation>
    </message>
    <message>
        <source>The password, the user name for authentication (often not the number) or the realm for the proxy is wrong.</source>
        <extracomment>407 Proxy Authentication Required, causes</extracomment>
        <translation>Das Passwort, der Benutzername für die Anmeldung (oft nicht die Rufnummer) oder der Realm für den Proxy ist falsch.</translation>
    </message>
    <message>
        <source>No Proxy-Authorization in the refused request: the normal challenge, and the next request has to carry it.</source>
        <extracomment>407 Proxy Authentication Required, clues</extracomment>
        <translation>Kein Proxy-Authorization in der abgelehnten Anfrage: die normale Challenge; die nächste Anfrage muss es enthalten.</translation>
    </message>
    <message>
        <source>Another realm in the second 407: a second proxy asks, and the request needs credentials for both.</source>
        <extracomment>407 Proxy Authentication Required, clues</extracomment>
        <translation>Ein anderer Realm in der zweiten 407: Ein zweiter Proxy verlangt sie, und die Anfrage braucht Zugangsdaten für beide.</translation>
    </message>
    <message>
        <source>Silence after the INVITE with credentials: over UDP it is too long now, and its fragments are lost.</source>
        <extracomment>407 Proxy Authentication Required, clues</extracomment>
        <translation>Stille nach dem INVITE mit Zugangsdaten: Über UDP ist es jetzt zu lang, und seine Fragmente gehen verloren.</translation>
    </message>
    <message>
        <source>Is there a 408 in the capture at all? If not, no response came in time, and the caller&apos;s own timer made the code. If there is, a proxy or gateway waited in vain and sent it.</source>
        <extracomment>408 Request Timeout, summary</extracomment>
        <translation>Steht überhaupt eine 408 im Mitschnitt? Wenn nicht, kam rechtzeitig keine Antwort, und der eigene Timer des Anrufers hat den Code erzeugt. Wenn doch, hat ein Proxy oder Gateway vergeblich gewartet und sie gesendet.</translation>
    </message>
    <message>
        <source>The caller&apos;s own timer B (INVITE) or F (other requests) ended after 64*T1, 32 s by default.</source>
        <extracomment>408 Request Timeout, causes</extracomment>
        <translation>Beim Anrufer selbst ist Timer B (INVITE) oder F (andere Anfragen) nach 64*T1 abgelaufen, standardmäßig 32 s.</translation>
    </message>
    <message>
        <source>At a stateful proxy no branch gave a final response; timer C leads to 408 only if no 1xx came or nothing answers the CANCEL.</source>
        <extracomment>408 Request Timeout, causes</extracomment>
        <translation>Bei einem zustandsbehafteten Proxy lieferte kein Zweig eine endgültige Antwort; Timer C führt nur dann zu 408, wenn keine 1xx kam oder nichts das CANCEL beantwortet.</translation>
    </message>
    <message>
        <source>No 408 in the capture: the caller&apos;s own stack made it; 32 s after the first packet it was timer B or F.</source>
        <extracomment>408 Request Timeout, clues</extracomment>
        <translation>Keine 408 im Mitschnitt: Der Stack des Anrufers hat sie selbst erzeugt; 32 s nach dem ersten Paket war es Timer B oder F.</translation>
    </message>
    <message>
        <source>A 408 in the capture: Server, and a To tag that no 1xx had, tell who made it.</source>
        <extracomment>408 Request Timeout, clues</extracomment>
        <translation>Eine 408 im Mitschnitt: Server und ein To-Tag, das keine 1xx hatte, zeigen, wer sie erzeugt hat.</translation>
    </message>
    <message>
        <source>After 180 and a round time such as 20, 30 or 60 s: the ring limit of a proxy.</source>
        <extracomment>408 Request Timeout, clues</extracomment>
        <translation>Nach 180 und einer runden Zeit wie 20, 30 oder 60 s: die Klingelzeitgrenze eines Proxys.</translation>
    </message>
    <message>
        <source>Repeats without any response: look at the far side. If they arrive there, the way back is broken.</source>
        <extracomment>408 Request Timeout, clues</extracomment>
        <translation>Wiederholungen ganz ohne Antwort: die Gegenseite ansehen. Kommen sie dort an, ist der Rückweg gestört.</translation>
    </message>
    <message>
        <source>Only long requests fail over UDP: fragments get lost.</source>
        <extracomment>408 Request Timeout, clues</extracomment>
        <translation>Über UDP scheitern nur lange Anfragen: Fragmente gehen verloren.</translation>
    </message>
    <message>
        <source>Inside a call the client should send BYE. RFC 3261 has it end the whole dialog, RFC 5057 (Informational) only the usage concerned.</source>
        <extracomment>408 Request Timeout, next</extracomment>
        <translation>Innerhalb eines Gesprächs sollte der Client BYE senden. Nach RFC 3261 beendet er den ganzen Dialog, nach RFC 5057 (Informational) nur die betroffene Usage.</translation>
    </message>
    <message>
        <source>a response did come: not registered, do-not-disturb, or nobody picked up</source>
        <extracomment>408 Request Timeout, compare</extracomment>
        <translation>es kam eine Antwort: nicht registriert, Anrufschutz (DND) oder niemand hat abgenommen</translation>
    </message>
    <message>
        <source>the INVITE was cancelled before</source>
        <extracomment>408 Request Timeout, compare</extracomment>
        <translation>das INVITE wurde vorher abgebrochen</translation>
    </message>
    <message>
        <source>Microsoft Teams (Direct Routing) also sends 410 for malformed SDP, or when no media path comes about.</source>
        <extracomment>410 Gone, causes</extracomment>
        <translation>Microsoft Teams (Direct Routing) sendet 410 auch bei fehlerhaftem SDP oder wenn kein Medienweg zustande kommt.</translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=22 or 23: the telephone network knows that the number has changed.</source>
        <extracomment>410 Gone, clues</extracomment>
        <translation>Reason mit Q.850;cause=22 oder 23: Das Telefonnetz weiß, dass sich die Nummer geändert hat.</translation>
    </message>
    <message>
        <source>From Microsoft Teams: look at SDP and ICE, not at the number.</source>
        <extracomment>410 Gone, clues</extracomment>
        <translation>Von Microsoft Teams: SDP und ICE prüfen, nicht die Rufnummer.</translation>
    </message>
    <message>
        <source>Inside a dialog 410 ends the dialog (RFC 5057): the peer rejects the address that it gave in Contact.</source>
        <extracomment>410 Gone, next</extracomment>
        <translation>Innerhalb eines Dialogs beendet 410 den Dialog (RFC 5057): Die Gegenseite weist die Adresse ab, die sie selbst in Contact angegeben hat.</translation>
    </message>
    <message>
        <source>With this code of RFC 2543 a server insists on a Content-Length header. RFC 3261 dropped the code; a client treats 411 as 400.</source>
        <extracomment>411 Length Required, summary</extracomment>
        <translation>Mit diesem Code aus RFC 2543 besteht ein Server auf einem Content-Length-Header. RFC 3261 hat ihn gestrichen; ein Client behandelt 411 wie 400.</translation>
    </message>
    <message>
        <source>Over TCP or TLS the header is obligatory, so the request is at fault; over UDP the server asks too much.</source>
        <extracomment>411 Length Required, clues</extracomment>
        <translation>Über TCP oder TLS ist der Header Pflicht, der Fehler liegt also bei der Anfrage; über UDP verlangt der Server zu viel.</translation>
    </message>
    <message>
        <source>Servers that take turns but share no state do not know each other&apos;s tags: 412 comes again and again.</source>
        <extracomment>412 Conditional Request Failed, causes</extracomment>
        <translation>Server, die sich abwechseln, aber keinen Zustand teilen, kennen die Tags der anderen nicht: 412 kommt immer wieder.</translation>
    </message>
    <message>
        <source>Compare SIP-If-Match with SIP-ETag of the last 200: if they differ, the client is at fault.</source>
        <extracomment>412 Conditional Request Failed, clues</extracomment>
        <translation>SIP-If-Match mit SIP-ETag der letzten 200 vergleichen: Sind sie verschieden, liegt es am Client.</translation>
    </message>
    <message>
        <source>The PUBLISH came later than Expires of the last 200: the state had expired. Earlier: the server lost it, or another server answered.</source>
        <extracomment>412 Conditional Request Failed, clues</extracomment>
        <translation>Das PUBLISH kam später als Expires der letzten 200: Der Zustand war abgelaufen. Früher: Der Server hat ihn verloren, oder ein anderer hat geantwortet.</translation>
    </message>
    <message>
        <source>412 right after a fresh 200, with another address or Server: a cluster without shared state.</source>
        <extracomment>412 Conditional Request Failed, clues</extracomment>
        <translation>412 gleich nach einer frischen 200, mit anderer Adresse oder anderem Server: ein Cluster ohne gemeinsamen Zustand.</translation>
    </message>
    <message>
        <source>The client must not repeat the same PUBLISH.</source>
        <extracomment>412 Conditional Request Failed, next</extracomment>
        <translation>Der Client darf dasselbe PUBLISH nicht wiederholen.</translation>
    </message>
    <message>
        <source>If the PUBLISH was to remove the state (Expires 0), nothing has to be published again.</source>
        <extracomment>412 Conditional Request Failed, next</extracomment>
        <translation>Sollte das PUBLISH den Zustand entfernen (Expires 0), ist nichts neu zu publizieren.</translation>
    </message>
    <message>
        <source>Compare Content-Length with that of bodies that passed, and see in Server who sets the limit.</source>
        <extracomment>413 Request Entity Too Large, clues</extracomment>
        <translation>Content-Length mit dem von Bodys vergleichen, die durchkamen; Server zeigt, wer die Grenze setzt.</translation>
    </message>
    <message>
        <source>The client should send a smaller body, or none.</source>
        <extracomment>413 Request Entity Too Large, next</extracomment>
        <translation>Der Client sollte einen kleineren Body oder gar keinen senden.</translation>
    </message>
    <message>
        <source>With Retry-After the client may try the same request again later.</source>
        <extracomment>413 Request Entity Too Large, next</extracomment>
        <translation>Mit Retry-After darf der Client dieselbe Anfrage später erneut versuchen.</translation>
    </message>
    <message>
        <source>In a dialog the Request-URI is the Contact that the peer gave; outside a dialog the client or a proxy built it.</source>
        <extracomment>414 Request-URI Too Long, clues</extracomment>
        <translation>In einem Dialog ist die Request-URI der Contact, den die Gegenseite angegeben hat; außerhalb hat der Client oder ein Proxy sie gebildet.</translation>
    </message>
    <message>
        <source>The client shortens the Request-URI; in a dialog only the peer can, whose Contact it is.</source>
        <extracomment>414 Request-URI Too Long, next</extracomment>
        <translation>Der Client kürzt die Request-URI; in einem Dialog kann das nur die Gegenseite, denn es ist ihr Contact.</translation>
    </message>
    <message>
        <source>The server does not support the type, encoding, language or disposition of a body that it must process. Accept, Accept-Encoding or Accept-Language lists what it takes.</source>
        <extracomment>415 Unsupported Media Type, summary</extracomment>
        <translation>Der Server unterstützt Typ, Kodierung, Sprache oder Disposition eines Bodys nicht, den er verarbeiten muss. Accept, Accept-Encoding oder Accept-Language nennt, was er annimmt.</translation>
    </message>
    <message>
        <source>The other side does not understand ISUP or another part beside the SDP, and that part is not marked handling=optional.</source>
        <extracomment>415 Unsupported Media Type, causes</extracomment>
        <translation>Die Gegenseite versteht ISUP oder einen anderen Teil neben dem SDP nicht, und dieser Teil ist nicht mit handling=optional gekennzeichnet.</translation>
    </message>
    <message>
        <source>Accept lacks a Content-Type that was sent: that type is refused; look at each part of a multipart body.</source>
        <extracomment>415 Unsupported Media Type, clues</extracomment>
        <translation>In Accept fehlt ein Content-Type, der gesendet wurde: Dieser Typ wird abgelehnt; bei einem Multipart-Body jeden Teil ansehen.</translation>
    </message>
    <message>
        <source>Accept-Encoding or Accept-Language in the 415: compression or language is the problem.</source>
        <extracomment>415 Unsupported Media Type, clues</extracomment>
        <translation>Accept-Encoding oder Accept-Language in der 415: Es liegt an der Komprimierung oder an der Sprache.</translation>
    </message>
    <message>
        <source>Accept names all that was sent: the disposition, or the type in this method, is the problem.</source>
        <extracomment>415 Unsupported Media Type, clues</extracomment>
        <translation>Accept nennt alles, was gesendet wurde: Es liegt an der Disposition oder am Typ in dieser Methode.</translation>
    </message>
    <message>
        <source>To an INFO with DTMF: some devices take only one of application/dtmf-relay and application/dtmf.</source>
        <extracomment>415 Unsupported Media Type, clues</extracomment>
        <translation>Auf ein INFO mit DTMF: Manche Geräte nehmen nur application/dtmf-relay oder nur application/dtmf an.</translation>
    </message>
    <message>
        <source>The client should send the body again in a form that the Accept headers list, or leave the body out.</source>
        <extracomment>415 Unsupported Media Type, next</extracomment>
        <translation>Der Client sollte den Body noch einmal in einer Form senden, die die Accept-Header nennen, oder ihn weglassen.</translation>
    </message>
    <message>
        <source>A forking proxy that picks a 4xx should prefer a 415, as that tells how to repeat the request.</source>
        <extracomment>415 Unsupported Media Type, next</extracomment>
        <translation>Ein Forking-Proxy, der unter 4xx auswählt, sollte eine 415 bevorzugen, denn sie sagt, wie die Anfrage zu wiederholen ist.</translation>
    </message>
    <message>
        <source>Accept may name every type that was sent: support depends on method and disposition, and no header lists dispositions.</source>
        <extracomment>415 Unsupported Media Type, next</extracomment>
        <translation>Accept kann jeden gesendeten Typ nennen: Die Unterstützung hängt von Methode und Disposition ab, und für Dispositionen gibt es keinen Header.</translation>
    </message>
    <message>
        <source>In a dialog the peer refuses the Contact address that it gave itself; by RFC 5057 the dialog is lost.</source>
        <extracomment>416 Unsupported URI Scheme, causes</extracomment>
        <translation>In einem Dialog lehnt die Gegenseite die Contact-Adresse ab, die sie selbst angegeben hat; nach RFC 5057 ist der Dialog verloren.</translation>
    </message>
    <message>
        <source>Look at the Request-URI as it arrived: a proxy or PBX on the way may have changed the scheme.</source>
        <extracomment>416 Unsupported URI Scheme, clues</extracomment>
        <translation>Die Request-URI so ansehen, wie sie ankam: Ein Proxy oder eine TK-Anlage auf dem Weg kann das Schema geändert haben.</translation>
    </message>
    <message>
        <source>A To tag in the request: it belongs to a dialog, and the Request-URI is the peer&apos;s own Contact.</source>
        <extracomment>416 Unsupported URI Scheme, clues</extracomment>
        <translation>Ein To-Tag in der Anfrage: Sie gehört zu einem Dialog, und die Request-URI ist der Contact der Gegenseite selbst.</translation>
    </message>
    <message>
        <source>The client should try a sip address instead.</source>
        <extracomment>416 Unsupported URI Scheme, next</extracomment>
        <translation>Der Client sollte es stattdessen mit einer sip-Adresse versuchen.</translation>
    </message>
    <message>
        <source>From sips the client must not fall back to sip by itself; it should ask the user first.</source>
        <extracomment>416 Unsupported URI Scheme, next</extracomment>
        <translation>Von sips darf der Client nicht von sich aus auf sip zurückfallen; er sollte zuerst den Teilnehmer fragen.</translation>
    </message>
    <message>
        <source>Compare the request with Accept-Resource-Priority of the 417: first the namespace, then the value after the point.</source>
        <extracomment>417 Unknown Resource-Priority, clues</extracomment>
        <translation>Die Anfrage mit Accept-Resource-Priority der 417 vergleichen: erst den Namespace, dann den Wert nach dem Punkt.</translation>
    </message>
    <message>
        <source>The same call without Require goes through: only the value was in the way.</source>
        <extracomment>417 Unknown Resource-Priority, clues</extracomment>
        <translation>Ohne Require kommt derselbe Anruf durch: Nur der Wert war im Weg.</translation>
    </message>
    <message>
        <source>The value differs on the two sides of a border controller: that one maps the namespaces.</source>
        <extracomment>417 Unknown Resource-Priority, clues</extracomment>
        <translation>Der Wert ist vor und hinter einem SBC verschieden: Dieser setzt die Namespaces um.</translation>
    </message>
    <message>
        <source>The request lists 100rel, timer, replaces or another tag in Require, and the server lacks it; often a device is set to required instead of supported.</source>
        <extracomment>420 Bad Extension, causes</extracomment>
        <translation>Die Anfrage nennt 100rel, timer, replaces oder ein anderes Tag in Require, und der Server unterstützt es nicht; oft steht ein Gerät auf „required“ statt „supported“.</translation>
    </message>
    <message>
        <source>Look for the tag of Unsupported in the request as it left the client: if it is not there, a system on the way put it in.</source>
        <extracomment>420 Bad Extension, clues</extracomment>
        <translation>Das Tag aus Unsupported in der Anfrage suchen, wie sie den Client verlassen hat: Fehlt es dort, hat es ein System unterwegs eingesetzt.</translation>
    </message>
    <message>
        <source>The tag stands in Proxy-Require: a proxy refused. In Require: the far device or the registrar.</source>
        <extracomment>420 Bad Extension, clues</extracomment>
        <translation>Das Tag steht in Proxy-Require: Ein Proxy hat abgelehnt. In Require: das ferne Gerät oder der Registrar.</translation>
    </message>
    <message>
        <source>Unsupported names 100rel, and the far device lists 100rel in Supported elsewhere: it can, but is set not to.</source>
        <extracomment>420 Bad Extension, clues</extracomment>
        <translation>Unsupported nennt 100rel, und das ferne Gerät führt es sonst in Supported: Es kann es, ist aber anders eingestellt.</translation>
    </message>
    <message>
        <source>Unsupported: path to a REGISTER: a proxy added Path for a client that does not know it.</source>
        <extracomment>420 Bad Extension, clues</extracomment>
        <translation>Unsupported: path auf ein REGISTER: Ein Proxy hat Path für einen Client eingesetzt, der es nicht kennt.</translation>
    </message>
    <message>
        <source>The client repeats the request without the tags that Unsupported lists; if it cannot do without, the call fails.</source>
        <extracomment>420 Bad Extension, next</extracomment>
        <translation>Der Client wiederholt die Anfrage ohne die Tags, die Unsupported nennt; kommt er nicht ohne sie aus, scheitert der Anruf.</translation>
    </message>
    <message>
        <source>the extension is known, but a precondition cannot be met</source>
        <extracomment>420 Bad Extension, compare</extracomment>
        <translation>die Erweiterung ist bekannt, aber eine Precondition lässt sich nicht erfüllen</translation>
    </message>
    <message>
        <source>Require names the extension: path only to a REGISTER, explicitsub or nosub only to a REFER, sec-agree with Security-Server.</source>
        <extracomment>421 Extension Required, clues</extracomment>
        <translation>Require nennt die Erweiterung: path nur auf ein REGISTER, explicitsub oder nosub nur auf ein REFER, sec-agree zusammen mit Security-Server.</translation>
    </message>
    <message>
        <source>The tag is in Supported when the request leaves, but not where it arrives: a system on the way removed it.</source>
        <extracomment>421 Extension Required, clues</extracomment>
        <translation>Das Tag steht in Supported, wenn die Anfrage abgeht, aber nicht, wo sie ankommt: Ein System unterwegs hat es entfernt.</translation>
    </message>
    <message>
        <source>Server in the 421 tells who insists: a proxy of the provider or the far device.</source>
        <extracomment>421 Extension Required, clues</extracomment>
        <translation>Server in der 421 zeigt, wer darauf besteht: ein Proxy des Providers oder das ferne Gerät.</translation>
    </message>
    <message>
        <source>With 100rel and path the client repeats the request with the tag in Supported.</source>
        <extracomment>421 Extension Required, next</extracomment>
        <translation>Bei 100rel und path wiederholt der Client die Anfrage mit dem Tag in Supported.</translation>
    </message>
    <message>
        <source>With explicitsub and nosub the tag goes into Require of the new REFER.</source>
        <extracomment>421 Extension Required, next</extracomment>
        <translation>Bei explicitsub und nosub gehört das Tag in Require des neuen REFER.</translation>
    </message>
    <message>
        <source>With sec-agree the new request carries it in Require and Proxy-Require, and Security-Verify as a copy of Security-Server.</source>
        <extracomment>421 Extension Required, next</extracomment>
        <translation>Bei sec-agree enthält die neue Anfrage es in Require und Proxy-Require, dazu Security-Verify als Kopie von Security-Server.</translation>
    </message>
    <message>
        <source>the extensions that the request lacks</source>
        <extracomment>421 Extension Required, headers</extracomment>
        <translation>die Erweiterungen, die der Anfrage fehlen</translation>
    </message>
    <message>
        <source>The session timer in the request is shorter than this server or proxy accepts. Min-SE gives the shortest interval accepted.</source>
        <extracomment>422 Session Interval Too Small, summary</extracomment>
        <translation>Der Session-Timer in der Anfrage ist kürzer, als dieser Server oder Proxy zulässt. Min-SE nennt das kürzeste zulässige Intervall.</translation>
    </message>
    <message>
        <source>Session-Expires is smaller where it arrives than where it left: a proxy on the way lowered it.</source>
        <extracomment>422 Session Interval Too Small, clues</extracomment>
        <translation>Session-Expires ist bei der Ankunft kleiner als beim Absenden: Ein Proxy auf dem Weg hat es gesenkt.</translation>
    </message>
    <message>
        <source>Server, and whether the far end got the INVITE at all, tell whether it or a proxy refused.</source>
        <extracomment>422 Session Interval Too Small, clues</extracomment>
        <translation>Server, und ob das INVITE überhaupt bei der Gegenseite ankam, zeigen, ob sie oder ein Proxy abgelehnt hat.</translation>
    </message>
    <message>
        <source>422 again with a larger Min-SE: the next server asks for more. With the same: the client ignores Min-SE.</source>
        <extracomment>422 Session Interval Too Small, clues</extracomment>
        <translation>Wieder 422 mit größerem Min-SE: Der nächste Server verlangt mehr. Mit demselben: Der Client beachtet Min-SE nicht.</translation>
    </message>
    <message>
        <source>The client may repeat the request with the same Call-ID, a higher CSeq and an interval of at least Min-SE.</source>
        <extracomment>422 Session Interval Too Small, next</extracomment>
        <translation>Der Client kann die Anfrage mit gleicher Call-ID, höherer CSeq und einem Intervall von mindestens Min-SE wiederholen.</translation>
    </message>
    <message>
        <source>The new request must carry Min-SE itself, with at least the largest value of all 422 so far.</source>
        <extracomment>422 Session Interval Too Small, next</extracomment>
        <translation>Die neue Anfrage muss selbst Min-SE enthalten, mindestens mit dem größten Wert aller bisherigen 422.</translation>
    </message>
    <message>
        <source>Only requests with timer in Supported get a 422; for others a proxy raises Min-SE and forwards.</source>
        <extracomment>422 Session Interval Too Small, next</extracomment>
        <translation>Nur Anfragen mit timer in Supported bekommen eine 422; bei anderen erhöht ein Proxy Min-SE und leitet weiter.</translation>
    </message>
    <message>
        <source>A refresh within a call may get it, too (RFC 5057, Informational, sees no sense in that): the client tries again before the running interval ends.</source>
        <extracomment>422 Session Interval Too Small, next</extracomment>
        <translation>Auch ein Refresh im Gespräch kann sie bekommen (RFC 5057, Informational, sieht darin keinen Sinn): Der Client versucht es erneut, bevor das laufende Intervall endet.</translation>
    </message>
    <message>
        <source>for registrations, subscriptions and publications</source>
        <extracomment>422 Session Interval Too Small, compare</extracomment>
        <translation>für Registrierungen, Subscriptions und Publikationen</translation>
    </message>
    <message>
        <source>The lifetime asked for in a registration, subscription or publication is shorter than the server accepts. Min-Expires tells the shortest that it accepts.</source>
        <extracomment>423 Interval Too Brief, summary</extracomment>
        <translation>Die gewünschte Gültigkeitsdauer einer Registrierung, Subscription oder Publikation ist kürzer, als der Server zulässt. Min-Expires nennt die kürzeste zulässige.</translation>
    </message>
    <message>
        <source>CSeq tells who refuses: the registrar or a push proxy a REGISTER, the notifier a SUBSCRIBE, the publication server a PUBLISH.</source>
        <extracomment>423 Interval Too Brief, clues</extracomment>
        <translation>CSeq zeigt, wer ablehnt: ein REGISTER der Registrar oder ein Push-Proxy, ein SUBSCRIBE der Notifier, ein PUBLISH der Publikationsserver.</translation>
    </message>
    <message>
        <source>pn-provider in the Contact, and the registrar takes the same lifetime from other phones: a push proxy on the way.</source>
        <extracomment>423 Interval Too Brief, clues</extracomment>
        <translation>pn-provider im Contact, und von anderen Telefonen nimmt der Registrar dieselbe Gültigkeitsdauer an: ein Push-Proxy auf dem Weg.</translation>
    </message>
    <message>
        <source>An hour or more was refused in a REGISTER: no registrar that follows RFC 3261, but perhaps a push proxy.</source>
        <extracomment>423 Interval Too Brief, clues</extracomment>
        <translation>In einem REGISTER wurde eine Stunde oder mehr abgelehnt: kein Registrar nach RFC 3261, aber vielleicht ein Push-Proxy.</translation>
    </message>
    <message>
        <source>A location in the body of the 424: the server takes the caller to be there, and this is the one to use.</source>
        <extracomment>424 Bad Location Information, clues</extracomment>
        <translation>Ein Standort im Body der 424: Der Server vermutet den Anrufer dort, und dieser Standort ist zu verwenden.</translation>
    </message>
    <message>
        <source>Geolocation-Error 300: fetch the link from the server&apos;s own network.</source>
        <extracomment>424 Bad Location Information, clues</extracomment>
        <translation>Geolocation-Error 300: den Verweis aus dem Netz des Servers abrufen.</translation>
    </message>
    <message>
        <source>Geolocation-Error 200 to 202: the location is fine, but a permission is missing.</source>
        <extracomment>424 Bad Location Information, clues</extracomment>
        <translation>Geolocation-Error 200 bis 202: Der Standort ist in Ordnung, aber eine Erlaubnis fehlt.</translation>
    </message>
    <message>
        <source>Geolocation stands only in the request as it arrives: a proxy added it and has to mend it.</source>
        <extracomment>424 Bad Location Information, clues</extracomment>
        <translation>Geolocation steht nur in der ankommenden Anfrage: Ein Proxy hat es hinzugefügt und muss es korrigieren.</translation>
    </message>
    <message>
        <source>The client sends a better location; the response may bring it, as a rule in the body.</source>
        <extracomment>424 Bad Location Information, next</extracomment>
        <translation>Der Client sendet einen besseren Standort; die Antwort kann ihn mitbringen, in der Regel im Body.</translation>
    </message>
    <message>
        <source>A server that can do without the location accepts the request and puts Geolocation-Error into the 200.</source>
        <extracomment>424 Bad Location Information, next</extracomment>
        <translation>Ein Server, der ohne den Standort auskommt, nimmt die Anfrage an und schreibt Geolocation-Error in die 200.</translation>
    </message>
    <message>
        <source>Call-Info with purpose=EmergencyCallData.cap carries the alert: as a link, or as cid: of a part of the body.</source>
        <extracomment>425 Bad Alert Message, clues</extracomment>
        <translation>Call-Info mit purpose=EmergencyCallData.cap trägt die Warnmeldung: als Verweis oder als cid: eines Teils des Bodys.</translation>
    </message>
    <message>
        <source>AlertMsg-Error 101: the cid: names no part of the body, or the link cannot be fetched from the server.</source>
        <extracomment>425 Bad Alert Message, clues</extracomment>
        <translation>AlertMsg-Error 101: Zu cid: gibt es keinen Teil im Body, oder der Server kann den Verweis nicht abrufen.</translation>
    </message>
    <message>
        <source>AlertMsg-Error 103: compare the body where it leaves and where it arrives.</source>
        <extracomment>425 Bad Alert Message, clues</extracomment>
        <translation>AlertMsg-Error 103: den Body beim Absenden und bei der Ankunft vergleichen.</translation>
    </message>
    <message>
        <source>RFC 8876 has no rule for the client: it can correct the alert as AlertMsg-Error says and try again.</source>
        <extracomment>425 Bad Alert Message, next</extracomment>
        <translation>RFC 8876 gibt dem Client keine Regel vor: Er kann die Warnmeldung nach AlertMsg-Error korrigieren und es erneut versuchen.</translation>
    </message>
    <message>
        <source>A server that can still act on the request normally accepts it; AlertMsg-Error may stand in any response, also in the 200.</source>
        <extracomment>425 Bad Alert Message, next</extracomment>
        <translation>Ein Server, der mit der Anfrage noch etwas anfangen kann, nimmt sie normalerweise an; AlertMsg-Error darf in jeder Antwort stehen, auch in der 200.</translation>
    </message>
    <message>
        <source>Compare the INVITE before and after each SBC: where Identity is gone, that SBC removed it.</source>
        <extracomment>428 Use Identity Header, clues</extracomment>
        <translation>Das INVITE vor und hinter jedem SBC vergleichen: Wo Identity fehlt, hat dieser SBC es entfernt.</translation>
    </message>
    <message>
        <source>Identity arrives all the same: its ppt is of a kind that the verifier does not know.</source>
        <extracomment>428 Use Identity Header, clues</extracomment>
        <translation>Identity kommt trotzdem an: Den PASSporT-Typ in ppt kennt der Verifizierungsdienst nicht.</translation>
    </message>
    <message>
        <source>The call came through a gateway: the telephone network carries no signature.</source>
        <extracomment>428 Use Identity Header, clues</extracomment>
        <translation>Der Anruf kam durch ein Gateway: Das Telefonnetz überträgt keine Signatur.</translation>
    </message>
    <message>
        <source>The caller&apos;s network may sign the request and send it again; where a system on the way drops the header, that does not help.</source>
        <extracomment>428 Use Identity Header, next</extracomment>
        <translation>Das Netz des Anrufers kann die Anfrage signieren und erneut senden; entfernt ein System unterwegs den Header, hilft das nicht.</translation>
    </message>
    <message>
        <source>Identity makes the INVITE long: over UDP it may be lost in fragments, so use TCP or TLS.</source>
        <extracomment>428 Use Identity Header, next</extracomment>
        <translation>Identity macht das INVITE lang: Über UDP kann es in Fragmenten verloren gehen, daher TCP oder TLS verwenden.</translation>
    </message>
    <message>
        <source>The target of a transfer, or the party told to call it, wants proof of who asked for the transfer. The Referred-By token is missing, stale or invalid.</source>
        <extracomment>429 Provide Referrer Identity, summary</extracomment>
        <translation>Das Ziel einer Gesprächsübergabe oder der übergebene Teilnehmer, der es anrufen soll, verlangt einen Nachweis, wer die Übergabe veranlasst hat. Das Referred-By-Token fehlt, ist veraltet oder ungültig.</translation>
    </message>
    <message>
        <source>FreeSWITCH sends 429 for its cause BAD_IDENTITY_INFO, although the STIR code is 436.</source>
        <extracomment>429 Provide Referrer Identity, causes</extracomment>
        <translation>FreeSWITCH sendet 429 für seinen Cause-Wert BAD_IDENTITY_INFO, obwohl der STIR-Code 436 ist.</translation>
    </message>
    <message>
        <source>429 answers the REFER: the party told to call wants the token. 429 stands in the body of a NOTIFY: the target wants it.</source>
        <extracomment>429 Provide Referrer Identity, clues</extracomment>
        <translation>429 ist die Antwort auf das REFER: Der übergebene Teilnehmer verlangt das Token. 429 steht im Body eines NOTIFY: Das Ziel verlangt es.</translation>
    </message>
    <message>
        <source>429 answers an INVITE without Referred-By, and FreeSWITCH sent it: a STIR failure; look at Identity.</source>
        <extracomment>429 Provide Referrer Identity, clues</extracomment>
        <translation>429 ist die Antwort auf ein INVITE ohne Referred-By und kommt von FreeSWITCH: ein STIR-Fehler; Identity prüfen.</translation>
    </message>
    <message>
        <source>The target must refuse an invalid token with 429, but may accept a call without a token.</source>
        <extracomment>429 Provide Referrer Identity, next</extracomment>
        <translation>Ein ungültiges Token muss das Ziel mit 429 ablehnen; einen Anruf ohne Token darf es annehmen.</translation>
    </message>
    <message>
        <source>The last keep-alive is older than Flow-Timer, or than the NAT keeps a binding: the flow had expired.</source>
        <extracomment>430 Flow Failed, clues</extracomment>
        <translation>Der letzte Keep-alive ist älter als Flow-Timer oder als die Zeit, die das NAT eine Bindung hält: Der Flow war abgelaufen.</translation>
    </message>
    <message>
        <source>FIN or RST on the TCP connection before the INVITE: it was closed there.</source>
        <extracomment>430 Flow Failed, clues</extracomment>
        <translation>FIN oder RST auf der TCP-Verbindung vor dem INVITE: Dort wurde sie geschlossen.</translation>
    </message>
    <message>
        <source>All phones of one edge proxy at the same time: that proxy restarted.</source>
        <extracomment>430 Flow Failed, clues</extracomment>
        <translation>Alle Telefone eines Edge-Proxys zugleich: Dieser Proxy wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The proxy of the domain should try another flow of the same phone; after a final response other than 430 or 408 it must not.</source>
        <extracomment>430 Flow Failed, next</extracomment>
        <translation>Der Proxy der Domain sollte es über einen anderen Flow desselben Telefons versuchen; nach einer anderen endgültigen Antwort als 430 oder 408 darf er es nicht.</translation>
    </message>
    <message>
        <source>The cure: the phone sends keep-alives, at least as often as Flow-Timer in the answer to its REGISTER says.</source>
        <extracomment>430 Flow Failed, next</extracomment>
        <translation>Abhilfe: Das Telefon sendet Keep-alives, mindestens so oft, wie Flow-Timer in der Antwort auf sein REGISTER angibt.</translation>
    </message>
    <message>
        <source>In the example of RFC 5626 the proxy also removes the stale binding.</source>
        <extracomment>430 Flow Failed, next</extracomment>
        <translation>Im Beispiel von RFC 5626 entfernt der Proxy auch die veraltete Bindung.</translation>
    </message>
    <message>
        <source>Compare From and Privacy where the INVITE leaves the phone with those behind the PBX and the trunk: where the number vanishes, the hiding is set.</source>
        <extracomment>433 Anonymity Disallowed, clues</extracomment>
        <translation>From und Privacy am Telefon mit denen hinter der TK-Anlage und hinter dem Trunk vergleichen: Wo die Nummer verschwindet, ist die Unterdrückung eingestellt.</translation>
    </message>
    <message>
        <source>Only one phone: its own setting or a prefix that was dialled. All phones: the PBX or the trunk.</source>
        <extracomment>433 Anonymity Disallowed, clues</extracomment>
        <translation>Nur ein Telefon: dessen Einstellung oder eine gewählte Kennziffer. Alle Telefone: die TK-Anlage oder der Trunk.</translation>
    </message>
    <message>
        <source>Privacy: id with a proper From: an option of the trunk or account hides the number.</source>
        <extracomment>433 Anonymity Disallowed, clues</extracomment>
        <translation>Privacy: id bei normalem From: Eine Option des Trunks oder Kontos unterdrückt die Rufnummer.</translation>
    </message>
    <message>
        <source>A B2BUA that hides callers must not repeat the request with the caller shown, unless the user has set that up.</source>
        <extracomment>433 Anonymity Disallowed, next</extracomment>
        <translation>Auch ein B2BUA, der Anrufer anonymisiert, darf die Anfrage nicht mit sichtbarem Anrufer wiederholen, außer der Teilnehmer hat es so eingerichtet.</translation>
    </message>
    <message>
        <source>The address in info works elsewhere, but not from the verifier&apos;s own network: look at DNS, firewall and proxy there.</source>
        <extracomment>436 Bad Identity Info, clues</extracomment>
        <translation>Die Adresse in info funktioniert anderswo, aber nicht aus dem Netz des Verifizierungsdienstes: dort DNS, Firewall und Proxy prüfen.</translation>
    </message>
    <message>
        <source>The address in info works from nowhere: the signer&apos;s server is down, or the address is wrong or private.</source>
        <extracomment>436 Bad Identity Info, clues</extracomment>
        <translation>Die Adresse in info funktioniert von nirgends: Der Server des Signierenden ist ausgefallen, oder die Adresse ist falsch oder nur intern gültig.</translation>
    </message>
    <message>
        <source>Calls of one network only: that network&apos;s certificates. Calls of all networks: the verifier.</source>
        <extracomment>436 Bad Identity Info, clues</extracomment>
        <translation>Nur Anrufe aus einem Netz: dessen Zertifikate. Anrufe aus allen Netzen: der Verifizierungsdienst.</translation>
    </message>
    <message>
        <source>The caller&apos;s network may be able to mend it: by an Identity header whose info the verifier can reach.</source>
        <extracomment>436 Bad Identity Info, next</extracomment>
        <translation>Das Netz des Anrufers kann es vielleicht beheben: mit einem Identity-Header, dessen info der Verifizierungsdienst erreicht.</translation>
    </message>
    <message>
        <source>The verifier has the certificate behind the caller&apos;s signature but does not accept it, for example because of its issuer.</source>
        <extracomment>437 Unsupported Credential, summary</extracomment>
        <translation>Der Verifizierungsdienst hat das Zertifikat zur Signatur des Anrufers, akzeptiert es aber nicht, zum Beispiel wegen des Ausstellers.</translation>
    </message>
    <message>
        <source>The certificate has expired or was revoked; RFC 8224 names no code of its own for that.</source>
        <extracomment>437 Unsupported Credential, causes</extracomment>
        <translation>Das Zertifikat ist abgelaufen oder wurde gesperrt; RFC 8224 nennt dafür keinen eigenen Code.</translation>
    </message>
    <message>
        <source>Fetch the certificate from the info address in Identity: look at its dates, issuer and algorithm.</source>
        <extracomment>437 Unsupported Credential, clues</extracomment>
        <translation>Das Zertifikat von der info-Adresse in Identity abrufen: Gültigkeit, Aussteller und Algorithmus prüfen.</translation>
    </message>
    <message>
        <source>Calls fail at this verifier only: look at its list of trusted authorities. They fail everywhere: look at the certificate.</source>
        <extracomment>437 Unsupported Credential, clues</extracomment>
        <translation>Anrufe scheitern nur bei diesem Verifizierungsdienst: die Liste der Zertifizierungsstellen prüfen, denen er vertraut. Sie scheitern überall: das Zertifikat prüfen.</translation>
    </message>
    <message>
        <source>The caller&apos;s network has to sign with a certificate that the verifier accepts.</source>
        <extracomment>437 Unsupported Credential, next</extracomment>
        <translation>Das Netz des Anrufers muss mit einem Zertifikat signieren, das der Verifizierungsdienst akzeptiert.</translation>
    </message>
    <message>
        <source>Within a dialog the client should take no action; only if a BYE got the 437, the dialog counts as ended.</source>
        <extracomment>437 Unsupported Credential, next</extracomment>
        <translation>Innerhalb eines Dialogs sollte der Client nichts unternehmen; nur wenn ein BYE die 437 bekam, gilt der Dialog als beendet.</translation>
    </message>
    <message>
        <source>the certificate is accepted, but the signature or a claim is wrong</source>
        <extracomment>437 Unsupported Credential, compare</extracomment>
        <translation>das Zertifikat wird akzeptiert, aber die Signatur oder ein Claim ist falsch</translation>
    </message>
    <message>
        <source>Decode the token: orig has to fit From or P-Asserted-Identity, dest has to fit To.</source>
        <extracomment>438 Invalid Identity Header, clues</extracomment>
        <translation>Das Token dekodieren: orig muss zu From oder P-Asserted-Identity passen, dest zu To.</translation>
    </message>
    <message>
        <source>A national number in a header against + and country code in the token is a common fault.</source>
        <extracomment>438 Invalid Identity Header, clues</extracomment>
        <translation>Eine nationale Nummer im Header gegen + und Landeskennzahl im Token ist ein häufiger Fehler.</translation>
    </message>
    <message>
        <source>Compare From, To and Date where the call was signed and where it was checked.</source>
        <extracomment>438 Invalid Identity Header, clues</extracomment>
        <translation>From, To und Date dort, wo signiert wurde, mit denen dort vergleichen, wo geprüft wurde.</translation>
    </message>
    <message>
        <source>Phrase Invalid PASSporT: a header or claim is missing, and the numbers may be right.</source>
        <extracomment>438 Invalid Identity Header, clues</extracomment>
        <translation>Reason-Phrase Invalid PASSporT: Ein Header oder Claim fehlt; die Nummern können stimmen.</translation>
    </message>
    <message>
        <source>Date or iat is too old (Stale Date), which says nothing of the signature</source>
        <extracomment>438 Invalid Identity Header, compare</extracomment>
        <translation>Date oder iat ist zu alt (Stale Date); über die Signatur sagt das nichts</translation>
    </message>
    <message>
        <source>The phone uses outbound, but the border controller in front of the registrar does not support it.</source>
        <extracomment>439 First Hop Lacks Outbound Support, causes</extracomment>
        <translation>Das Telefon nutzt Outbound, aber der SBC vor dem Registrar unterstützt es nicht.</translation>
    </message>
    <message>
        <source>Compare the REGISTER before and after the first proxy: no Path was added, or one without ob.</source>
        <extracomment>439 First Hop Lacks Outbound Support, clues</extracomment>
        <translation>Das REGISTER vor und hinter dem ersten Proxy vergleichen: Es kam kein Path hinzu oder einer ohne ob.</translation>
    </message>
    <message>
        <source>Proxies that forked earlier on the way shared out the breadth, which starts at 60 as a rule.</source>
        <extracomment>440 Max-Breadth Exceeded, causes</extracomment>
        <translation>Proxys, die vorher auf dem Weg verzweigt haben, haben Max-Breadth schon aufgeteilt; in der Regel beginnt es bei 60.</translation>
    </message>
    <message>
        <source>Max-Breadth is near 60 as the request reaches the proxy: that proxy&apos;s own list of targets is too long.</source>
        <extracomment>440 Max-Breadth Exceeded, clues</extracomment>
        <translation>Max-Breadth liegt beim Eintreffen am Proxy nahe 60: Die eigene Zielliste dieses Proxys ist zu lang.</translation>
    </message>
    <message>
        <source>Max-Breadth is small on arrival: proxies before used the breadth up.</source>
        <extracomment>440 Max-Breadth Exceeded, clues</extracomment>
        <translation>Max-Breadth ist beim Eintreffen klein: Proxys davor haben es aufgebraucht.</translation>
    </message>
    <message>
        <source>A phone never sends 440; a B2BUA that forks in parallel follows the rules for proxies.</source>
        <extracomment>440 Max-Breadth Exceeded, next</extracomment>
        <translation>Ein Telefon sendet nie 440; für einen B2BUA, der parallel verzweigt, gelten die Regeln für Proxys.</translation>
    </message>
    <message>
        <source>Look for Recv-Info in what the receiver sent in this call: the package never stood there, or a later one dropped it.</source>
        <extracomment>469 Bad Info Package, clues</extracomment>
        <translation>Recv-Info in dem suchen, was der Empfänger in diesem Gespräch gesendet hat: Das Package stand nie darin, oder ein späteres Recv-Info ließ es weg.</translation>
    </message>
    <message>
        <source>The INFO crossed a message with a new Recv-Info: both sides are in order.</source>
        <extracomment>469 Bad Info Package, clues</extracomment>
        <translation>Das INFO hat sich mit einer Nachricht mit neuem Recv-Info gekreuzt: Beide Seiten sind in Ordnung.</translation>
    </message>
    <message>
        <source>No Recv-Info from the receiver at all: it takes INFO of the old kind only, if any.</source>
        <extracomment>469 Bad Info Package, clues</extracomment>
        <translation>Gar kein Recv-Info vom Empfänger: Er nimmt höchstens INFO der älteren Art an.</translation>
    </message>
    <message>
        <source>an unknown event package, in SUBSCRIBE, NOTIFY or PUBLISH</source>
        <extracomment>469 Bad Info Package, compare</extracomment>
        <translation>ein unbekanntes Event-Package, in SUBSCRIBE, NOTIFY oder PUBLISH</translation>
    </message>
    <message>
        <source>The relay has sent the recipient a MESSAGE with a permission document: the consent is pending, was refused or taken back.</source>
        <extracomment>470 Consent Needed, clues</extracomment>
        <translation>Das Relay hat dem Empfänger eine MESSAGE mit einem Permission-Dokument gesendet: Die Zustimmung steht aus, wurde verweigert oder zurückgezogen.</translation>
    </message>
    <message>
        <source>The relay never sent the recipient such a MESSAGE: the recipient is not in the relay&apos;s list yet.</source>
        <extracomment>470 Consent Needed, clues</extracomment>
        <translation>Das Relay hat dem Empfänger nie eine solche MESSAGE gesendet: Der Empfänger steht noch nicht in der Liste des Relays.</translation>
    </message>
    <message>
        <source>The URIs are sound in the request as it arrives: the routing script broke one; the proxy&apos;s log shows it.</source>
        <extracomment>475 Bad URI, clues</extracomment>
        <translation>In der eintreffenden Anfrage sind die URIs in Ordnung: Das Routing-Skript hat eine verdorben; das Log des Proxys zeigt es.</translation>
    </message>
    <message>
        <source>Resolve the name on the proxy itself: NAPTR, SRV and A or AAAA, with the DNS server that the proxy uses.</source>
        <extracomment>476 Unresolvable destination, clues</extracomment>
        <translation>Den Namen auf dem Proxy selbst auflösen: NAPTR, SRV und A oder AAAA, mit dem DNS-Server, den der Proxy benutzt.</translation>
    </message>
    <message>
        <source>At once, and no INVITE goes to the phone: not registered, and a proxy or PBX sent it.</source>
        <extracomment>480 Temporarily Unavailable, clues</extracomment>
        <translation>Sofort, und kein INVITE geht an das Telefon: nicht registriert; ein Proxy oder die TK-Anlage hat sie gesendet.</translation>
    </message>
    <message>
        <source>At once from the phone itself: do-not-disturb, or logged out.</source>
        <extracomment>480 Temporarily Unavailable, clues</extracomment>
        <translation>Sofort vom Telefon selbst: Anrufschutz (DND) oder abgemeldet.</translation>
    </message>
    <message>
        <source>After 180: nobody picked up; a round time such as 20, 30 or 60 s is a limit set somewhere.</source>
        <extracomment>480 Temporarily Unavailable, clues</extracomment>
        <translation>Nach 180: Niemand hat abgenommen; eine runde Zeit wie 20, 30 oder 60 s ist irgendwo als Grenze eingestellt.</translation>
    </message>
    <message>
        <source>After some seconds without 180: a mobile app did not wake and register in time.</source>
        <extracomment>480 Temporarily Unavailable, clues</extracomment>
        <translation>Nach einigen Sekunden ohne 180: Eine Mobil-App ist nicht rechtzeitig aufgewacht und hat sich nicht registriert.</translation>
    </message>
    <message>
        <source>Reason with a Q.850 cause: a gateway, or the far leg of a PBX; 19 means that it rang, 20 that the mobile phone is off.</source>
        <extracomment>480 Temporarily Unavailable, clues</extracomment>
        <translation>Reason mit einem Q.850-Cause-Wert: ein Gateway oder das ferne Leg einer TK-Anlage; 19 heißt, dass es geklingelt hat, 20, dass das Mobiltelefon aus ist.</translation>
    </message>
    <message>
        <source>A proxy that gets Warning 380 or 381 must not try the other scheme itself; it should pass the best response on.</source>
        <extracomment>480 Temporarily Unavailable, next</extracomment>
        <translation>Ein Proxy, der Warning 380 oder 381 bekommt, darf es nicht selbst mit dem anderen Schema versuchen; er sollte die beste Antwort weiterleiten.</translation>
    </message>
    <message>
        <source>Inside a dialog 480 hits only that call or subscription; with Retry-After, its requests should wait.</source>
        <extracomment>480 Temporarily Unavailable, next</extracomment>
        <translation>Innerhalb eines Dialogs betrifft 480 nur dieses Gespräch oder diese Subscription; mit Retry-After sollten deren Anfragen warten.</translation>
    </message>
    <message>
        <source>no response came in time</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation>es kam rechtzeitig keine Antwort</translation>
    </message>
    <message>
        <source>Compare Call-ID and both tags with INVITE and 200: swapped, missing or those of another fork, and the sender is at fault.</source>
        <extracomment>481 Call/Transaction Does Not Exist, clues</extracomment>
        <translation>Call-ID und beide Tags mit INVITE und 200 vergleichen: vertauscht, fehlend oder aus einem anderen Zweig, dann liegt es am Absender.</translation>
    </message>
    <message>
        <source>All of them are right: the receiver lost the call by a restart or at another node, or its own BYE got lost.</source>
        <extracomment>481 Call/Transaction Does Not Exist, clues</extracomment>
        <translation>Alle stimmen: Der Empfänger hat das Gespräch durch einen Neustart oder an einem anderen Knoten verloren, oder sein eigenes BYE ging verloren.</translation>
    </message>
    <message>
        <source>BYE from both sides within a second: they hung up at once, and nothing is wrong.</source>
        <extracomment>481 Call/Transaction Does Not Exist, clues</extracomment>
        <translation>BYE von beiden Seiten innerhalb einer Sekunde: Sie haben gleichzeitig aufgelegt; alles in Ordnung.</translation>
    </message>
    <message>
        <source>To a CANCEL: its branch differs from that of the INVITE, or a final response came before.</source>
        <extracomment>481 Call/Transaction Does Not Exist, clues</extracomment>
        <translation>Auf ein CANCEL: Sein Branch weicht von dem des INVITE ab, oder eine endgültige Antwort kam vorher.</translation>
    </message>
    <message>
        <source>To a NOTIFY: the subscriber forgot the subscription or never had it.</source>
        <extracomment>481 Call/Transaction Does Not Exist, clues</extracomment>
        <translation>Auf ein NOTIFY: Der Subscriber hat die Subscription vergessen oder nie gehabt.</translation>
    </message>
    <message>
        <source>Inside a dialog the client gives up the call or subscription concerned (RFC 5057); RFC 3261 has it end the whole dialog.</source>
        <extracomment>481 Call/Transaction Does Not Exist, next</extracomment>
        <translation>Innerhalb eines Dialogs gibt der Client das betroffene Gespräch oder die betroffene Subscription auf (RFC 5057); nach RFC 3261 beendet er den ganzen Dialog.</translation>
    </message>
    <message>
        <source>In answer to a NOTIFY or a refreshing SUBSCRIBE it ends the subscription; a new one needs a fresh Call-ID and From tag.</source>
        <extracomment>481 Call/Transaction Does Not Exist, next</extracomment>
        <translation>Als Antwort auf ein NOTIFY oder ein auffrischendes SUBSCRIBE beendet der Code die Subscription; eine neue braucht eine neue Call-ID und ein neues From-Tag.</translation>
    </message>
    <message>
        <source>The same server stands twice in Via, and the Request-URI is unchanged: a loop.</source>
        <extracomment>482 Loop Detected, clues</extracomment>
        <translation>Derselbe Server steht zweimal in Via, und die Request-URI ist unverändert: eine Schleife.</translation>
    </message>
    <message>
        <source>Two INVITEs with the same Call-ID, From tag and CSeq, but other Via branches, reach one phone: a merged call.</source>
        <extracomment>482 Loop Detected, clues</extracomment>
        <translation>Zwei INVITEs mit gleicher Call-ID, gleichem From-Tag und gleicher CSeq, aber anderem Via-Branch erreichen ein Telefon: ein verzweigter Anruf, der wieder zusammenläuft.</translation>
    </message>
    <message>
        <source>Both copies come from one client that tried a second server: it failed over too early.</source>
        <extracomment>482 Loop Detected, clues</extracomment>
        <translation>Beide Kopien kommen von einem Client, der es bei einem zweiten Server versucht hat: Er ist zu früh ausgewichen.</translation>
    </message>
    <message>
        <source>The client should not repeat the request; a real loop must be cured in the routing.</source>
        <extracomment>482 Loop Detected, next</extracomment>
        <translation>Der Client sollte die Anfrage nicht wiederholen; eine echte Schleife muss im Routing behoben werden.</translation>
    </message>
    <message>
        <source>The request passed more hops than Max-Forwards allowed, as a rule because systems forward it to each other.</source>
        <extracomment>483 Too Many Hops, summary</extracomment>
        <translation>Die Anfrage hat mehr Hops durchlaufen, als Max-Forwards erlaubt, in der Regel weil Systeme sie einander zuschicken.</translation>
    </message>
    <message>
        <source>The same addresses return in Via: these systems forward to each other.</source>
        <extracomment>483 Too Many Hops, clues</extracomment>
        <translation>In Via kehren dieselben Adressen wieder: Diese Systeme schicken den Anruf einander zu.</translation>
    </message>
    <message>
        <source>B2BUAs start Via anew: compare Max-Forwards and the called number from leg to leg.</source>
        <extracomment>483 Too Many Hops, clues</extracomment>
        <translation>B2BUAs beginnen Via neu: Max-Forwards und die gerufene Nummer von Leg zu Leg vergleichen.</translation>
    </message>
    <message>
        <source>History-Info or Diversion names two users in turn: call forwarding.</source>
        <extracomment>483 Too Many Hops, clues</extracomment>
        <translation>History-Info oder Diversion nennt zwei Teilnehmer im Wechsel: Rufumleitungen.</translation>
    </message>
    <message>
        <source>Few Via entries, and a small Max-Forwards in the first request: the value was set too low.</source>
        <extracomment>483 Too Many Hops, clues</extracomment>
        <translation>Wenige Via-Einträge und ein kleines Max-Forwards in der ersten Anfrage: Der Wert war zu niedrig gesetzt.</translation>
    </message>
    <message>
        <source>The client should not repeat the request unchanged; look for repeated Via addresses in the request where it was refused.</source>
        <extracomment>483 Too Many Hops, next</extracomment>
        <translation>Der Client sollte die Anfrage nicht unverändert wiederholen; dort, wo sie abgewiesen wurde, nach wiederkehrenden Adressen in Via suchen.</translation>
    </message>
    <message>
        <source>Only a proxy or B2BUA that had to forward with 0 left makes a 483.</source>
        <extracomment>483 Too Many Hops, next</extracomment>
        <translation>Eine 483 erzeugt nur ein Proxy oder B2BUA, der mit Restwert 0 weiterleiten müsste.</translation>
    </message>
    <message>
        <source>Within a call a larger Max-Forwards may help; without that try the dialog is over (RFC 5057).</source>
        <extracomment>483 Too Many Hops, next</extracomment>
        <translation>Innerhalb eines Gesprächs kann ein größeres Max-Forwards helfen; ohne diesen Versuch ist der Dialog zu Ende (RFC 5057).</translation>
    </message>
    <message>
        <source>An OPTIONS with 0 left may be answered by the hop that got it; that is SIP&apos;s traceroute.</source>
        <extracomment>483 Too Many Hops, next</extracomment>
        <translation>Ein OPTIONS mit Restwert 0 darf der Hop beantworten, bei dem es ankam; das ist das Traceroute von SIP.</translation>
    </message>
    <message>
        <source>FreeSWITCH sends 484 for an invalid URL or gateway in a dial string.</source>
        <extracomment>484 Address Incomplete, causes</extracomment>
        <translation>FreeSWITCH sendet 484 bei ungültiger URL oder ungültigem Gateway in einem Dial-String.</translation>
    </message>
    <message>
        <source>Compare the digits dialled with the Request-URI as it arrives: sent too early, or cut on the way.</source>
        <extracomment>484 Address Incomplete, clues</extracomment>
        <translation>Die gewählten Ziffern mit der Request-URI vergleichen, wie sie ankommt: zu früh gesendet oder unterwegs gekürzt.</translation>
    </message>
    <message>
        <source>Each new INVITE has more digits, and each earlier one gets 484: overlap dialling.</source>
        <extracomment>484 Address Incomplete, clues</extracomment>
        <translation>Jedes neue INVITE hat mehr Ziffern, und jedes frühere bekommt 484: Überlappwahl.</translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=28: to the telephone network the number is incomplete or has the wrong form.</source>
        <extracomment>484 Address Incomplete, clues</extracomment>
        <translation>Reason mit Q.850;cause=28: Für das Telefonnetz ist die Nummer unvollständig oder hat die falsche Form.</translation>
    </message>
    <message>
        <source>From FreeSWITCH, though the number is complete: look at the dial string.</source>
        <extracomment>484 Address Incomplete, clues</extracomment>
        <translation>Von FreeSWITCH, obwohl die Nummer vollständig ist: den Dial-String prüfen.</translation>
    </message>
    <message>
        <source>digits or parts are missing</source>
        <extracomment>485 Ambiguous, compare</extracomment>
        <translation>es fehlen Ziffern oder Teile</translation>
    </message>
    <message>
        <source>The user pressed reject (many phones send 486 then).</source>
        <extracomment>486 Busy Here, causes</extracomment>
        <translation>Der Teilnehmer hat den Anruf abgewiesen (viele Telefone senden dann 486).</translation>
    </message>
    <message>
        <source>Some providers send 486 when the trunk&apos;s call limit is reached; others send 503.</source>
        <extracomment>486 Busy Here, causes</extracomment>
        <translation>Manche Provider senden 486, wenn alle Sprachkanäle des Trunks belegt sind; andere senden 503.</translation>
    </message>
    <message>
        <source>By RFC 3261 a busy device answers OPTIONS outside a dialog with 486, too; many answer 200.</source>
        <extracomment>486 Busy Here, causes</extracomment>
        <translation>Nach RFC 3261 beantwortet ein besetztes Gerät auch OPTIONS außerhalb eines Dialogs mit 486; viele antworten mit 200.</translation>
    </message>
    <message>
        <source>After 180, as a rule: the user pressed reject. At once, without 180: in a call, do-not-disturb or a limit.</source>
        <extracomment>486 Busy Here, clues</extracomment>
        <translation>Nach 180 in der Regel: Der Teilnehmer hat den Anruf abgewiesen. Sofort, ohne 180: im Gespräch, Anrufschutz (DND) oder eine Obergrenze.</translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=17: the telephone network says that the line is busy.</source>
        <extracomment>486 Busy Here, clues</extracomment>
        <translation>Reason mit Q.850;cause=17: Das Telefonnetz meldet den Anschluss als besetzt.</translation>
    </message>
    <message>
        <source>Server names the provider, and refusals start at the same number of calls each time: the trunk&apos;s limit.</source>
        <extracomment>486 Busy Here, clues</extracomment>
        <translation>Server nennt den Provider, und abgewiesen wird jedes Mal ab derselben Zahl von Gesprächen: die Kanalzahl des Trunks.</translation>
    </message>
    <message>
        <source>Inside a dialog 486 makes no sense (RFC 5057); the client treats it as an unknown 4xx, and the call goes on.</source>
        <extracomment>486 Busy Here, next</extracomment>
        <translation>Innerhalb eines Dialogs ergibt 486 keinen Sinn (RFC 5057); der Client behandelt sie wie eine unbekannte 4xx, und das Gespräch läuft weiter.</translation>
    </message>
    <message>
        <source>The caller hung up before the answer, or the caller&apos;s system stopped ringing after a set time.</source>
        <extracomment>487 Request Terminated, causes</extracomment>
        <translation>Der Anrufer hat vor der Annahme aufgelegt, oder sein System hat das Klingeln nach einer festen Zeit beendet.</translation>
    </message>
    <message>
        <source>Time from INVITE to CANCEL: 20, 30, 60 or 180 s sharp points to a timer, not to a person.</source>
        <extracomment>487 Request Terminated, clues</extracomment>
        <translation>Zeit vom INVITE bis zum CANCEL: Genau 20, 30, 60 oder 180 s sprechen für einen Timer, nicht für einen Menschen.</translation>
    </message>
    <message>
        <source>Reason: SIP;cause=200 in the CANCEL: another phone answered. Another Reason there tells why the caller&apos;s side gave up.</source>
        <extracomment>487 Request Terminated, clues</extracomment>
        <translation>Reason: SIP;cause=200 im CANCEL: Ein anderes Telefon hat angenommen. Ein anderes Reason dort sagt, warum die rufende Seite aufgab.</translation>
    </message>
    <message>
        <source>CANCEL only behind a proxy, none from the caller: the proxy gave up the branch.</source>
        <extracomment>487 Request Terminated, clues</extracomment>
        <translation>CANCEL erst hinter einem Proxy, keines vom Anrufer: Der Proxy hat den Zweig aufgegeben.</translation>
    </message>
    <message>
        <source>No CANCEL at all: look for a BYE in the early dialog, or for Expires in the INVITE.</source>
        <extracomment>487 Request Terminated, clues</extracomment>
        <translation>Gar kein CANCEL: nach einem BYE im Early Dialog oder nach Expires im INVITE suchen.</translation>
    </message>
    <message>
        <source>Compare m= and c= of the offer with the refusing side&apos;s own SDP: RTP/AVP against RTP/SAVP, IP4 against IP6, codecs.</source>
        <extracomment>488 Not Acceptable Here, clues</extracomment>
        <translation>m= und c= des Offers mit dem SDP vergleichen, das die ablehnende Seite selbst sendet: RTP/AVP gegen RTP/SAVP, IP4 gegen IP6, Codecs.</translation>
    </message>
    <message>
        <source>Compare the offer before and after each SBC or PBX: the far end may have seen another one than the phone sent.</source>
        <extracomment>488 Not Acceptable Here, clues</extracomment>
        <translation>Das Offer vor und hinter jedem SBC und jeder TK-Anlage vergleichen: Die Gegenseite hat vielleicht ein anderes gesehen, als das Telefon gesendet hat.</translation>
    </message>
    <message>
        <source>A 488 to a re-INVITE: compare with the SDP agreed before; often T.38, video or a new codec is what differs.</source>
        <extracomment>488 Not Acceptable Here, clues</extracomment>
        <translation>Eine 488 auf ein re-INVITE: mit dem zuvor vereinbarten SDP vergleichen; oft ist T.38, Video oder ein neuer Codec der Unterschied.</translation>
    </message>
    <message>
        <source>A PUBLISH or SUBSCRIBE has no Event header at all.</source>
        <extracomment>489 Bad Event, causes</extracomment>
        <translation>Einem PUBLISH oder SUBSCRIBE fehlt der Event-Header ganz.</translation>
    </message>
    <message>
        <source>CSeq tells who lacks the package: SUBSCRIBE and PUBLISH the server, NOTIFY the phone.</source>
        <extracomment>489 Bad Event, clues</extracomment>
        <translation>CSeq zeigt, wem das Package fehlt: bei SUBSCRIBE und PUBLISH dem Server, bei NOTIFY dem Telefon.</translation>
    </message>
    <message>
        <source>Compare Event with Allow-Events of the other side: if only the spelling differs, mend it.</source>
        <extracomment>489 Bad Event, clues</extracomment>
        <translation>Event mit Allow-Events der anderen Seite vergleichen: Ist nur die Schreibweise anders, sie korrigieren.</translation>
    </message>
    <message>
        <source>NOTIFY right after REGISTER without any SUBSCRIBE: nobody asked for it, and the 489 does no harm.</source>
        <extracomment>489 Bad Event, clues</extracomment>
        <translation>NOTIFY gleich nach REGISTER ohne jedes SUBSCRIBE: Niemand hat es angefordert, und die 489 schadet nicht.</translation>
    </message>
    <message>
        <source>Some PBXs send message-summary unasked after REGISTER: a phone that answers 200 keeps the log quiet.</source>
        <extracomment>489 Bad Event, next</extracomment>
        <translation>Manche TK-Anlagen senden nach REGISTER ungefragt message-summary: Ein Telefon, das 200 antwortet, hält das Log ruhig.</translation>
    </message>
    <message>
        <source>No registered code: the number is said to come from an expired draft about early media. PJSIP and Sofia-SIP still have the name in their tables.</source>
        <extracomment>490 Request Updated, summary</extracomment>
        <translation>Kein registrierter Code: Die Nummer soll aus einem abgelaufenen Draft über Early Media stammen. PJSIP und Sofia-SIP führen den Namen noch in ihren Tabellen.</translation>
    </message>
    <message>
        <source>A B2BUA passes 491 through to its other leg, where both sides may then wait alike: glare again and again.</source>
        <extracomment>491 Request Pending, causes</extracomment>
        <translation>Ein B2BUA reicht 491 an sein anderes Leg durch, wo dann beide Seiten gleich lang warten können: Glare immer wieder.</translation>
    </message>
    <message>
        <source>Two requests cross, one each way: true glare. Only one side sends and gets 491: the other is stuck.</source>
        <extracomment>491 Request Pending, clues</extracomment>
        <translation>Zwei Anfragen kreuzen sich, eine je Richtung: echtes Glare. Nur eine Seite sendet und bekommt 491: Die andere hängt.</translation>
    </message>
    <message>
        <source>If 491 comes again and again, look for an INVITE without final response or ACK before it: that is no glare.</source>
        <extracomment>491 Request Pending, clues</extracomment>
        <translation>Kommt 491 immer wieder, davor nach einem INVITE ohne endgültige Antwort oder ohne ACK suchen: Das ist kein Glare.</translation>
    </message>
    <message>
        <source>Measure the waits: 2.1 to 4 s at the side that made the Call-ID, up to 2 s at the other. If they are alike, one side breaks the rule.</source>
        <extracomment>491 Request Pending, clues</extracomment>
        <translation>Die Wartezeiten messen: 2,1 bis 4 s bei der Seite, die die Call-ID erzeugt hat, bis 2 s bei der anderen. Sind sie gleich, hält sich eine Seite nicht an die Regel.</translation>
    </message>
    <message>
        <source>The same 491 on both legs of a PBX or SBC: it passes the code through.</source>
        <extracomment>491 Request Pending, clues</extracomment>
        <translation>Dieselbe 491 auf beiden Legs einer TK-Anlage oder eines SBC: Der Code wird durchgereicht.</translation>
    </message>
    <message>
        <source>The owner of the Call-ID (normally the caller) should wait 2.1 to 4 s, the other side 0 to 2 s, both in 10 ms steps.</source>
        <extracomment>491 Request Pending, next</extracomment>
        <translation>Wer die Call-ID erzeugt hat (normalerweise der Anrufer), sollte 2,1 bis 4 s warten, die andere Seite 0 bis 2 s, beide in Schritten von 10 ms.</translation>
    </message>
    <message>
        <source>The recipient information in the encrypted body names the certificate used: compare it with the recipient&apos;s present one.</source>
        <extracomment>493 Undecipherable, clues</extracomment>
        <translation>Die Empfängerangabe im verschlüsselten Body nennt das verwendete Zertifikat: mit dem jetzigen Zertifikat des Empfängers vergleichen.</translation>
    </message>
    <message>
        <source>The 493 carries no certificate: the receiver does not use S/MIME encryption.</source>
        <extracomment>493 Undecipherable, clues</extracomment>
        <translation>Die 493 bringt kein Zertifikat mit: Der Empfänger verwendet keine S/MIME-Verschlüsselung.</translation>
    </message>
    <message>
        <source>Require or Proxy-Require: sec-agree and no Security-Verify in the request: the regular first step.</source>
        <extracomment>494 Security Agreement Required, clues</extracomment>
        <translation>Require oder Proxy-Require: sec-agree und kein Security-Verify in der Anfrage: der reguläre erste Schritt.</translation>
    </message>
    <message>
        <source>sec-agree only in Supported: the server insists by its own policy, and Require of the 494 says so.</source>
        <extracomment>494 Security Agreement Required, clues</extracomment>
        <translation>sec-agree nur in Supported: Der Server besteht nach eigener Policy darauf, und Require der 494 sagt es.</translation>
    </message>
    <message>
        <source>The client starts that mechanism (Digest, TLS, IPsec) and resends with Security-Verify copied from Security-Server.</source>
        <extracomment>494 Security Agreement Required, next</extracomment>
        <translation>Der Client startet diesen Mechanismus (Digest, TLS, IPsec) und sendet erneut, mit Security-Verify als Kopie von Security-Server.</translation>
    </message>
    <message>
        <source>Server and Via tell who made it; if the request went on from there and got another code, that code is the true one.</source>
        <extracomment>500 Server Internal Error, clues</extracomment>
        <translation>Server und Via zeigen, wer sie erzeugt hat; ging die Anfrage von dort weiter und bekam einen anderen Code, ist dieser der wahre.</translation>
    </message>
    <message>
        <source>A 503, or a refused connection, behind the proxy just before: the 500 stands for it.</source>
        <extracomment>500 Server Internal Error, clues</extracomment>
        <translation>Kurz davor eine 503 oder eine abgelehnte Verbindung hinter dem Proxy: Dafür steht die 500.</translation>
    </message>
    <message>
        <source>In a dialog with Retry-After of 0 to 10 s: another re-INVITE or UPDATE is still open.</source>
        <extracomment>500 Server Internal Error, clues</extracomment>
        <translation>Im Dialog mit Retry-After von 0 bis 10 s: Ein anderes re-INVITE oder UPDATE ist noch offen.</translation>
    </message>
    <message>
        <source>32 s after a 180 or 183 with RSeq that got no PRACK: the callee gave up (another 5xx is possible, too).</source>
        <extracomment>500 Server Internal Error, clues</extracomment>
        <translation>32 s nach einer 180 oder 183 mit RSeq, auf die kein PRACK kam: Der Angerufene hat aufgegeben (auch eine andere 5xx ist möglich).</translation>
    </message>
    <message>
        <source>Reason with a Q.850 cause: the telephone network, or the far leg of a PBX.</source>
        <extracomment>500 Server Internal Error, clues</extracomment>
        <translation>Reason mit einem Q.850-Cause-Wert: das Telefonnetz oder das ferne Leg einer TK-Anlage.</translation>
    </message>
    <message>
        <source>internal server error</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation>internal server error</translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=29 or 79: the telephone network.</source>
        <extracomment>501 Not Implemented, clues</extracomment>
        <translation>Reason mit Q.850;cause=29 oder 79: das Telefonnetz.</translation>
    </message>
    <message>
        <source>From FreeSWITCH: look for 406 or 415 on the far leg.</source>
        <extracomment>501 Not Implemented, clues</extracomment>
        <translation>Von FreeSWITCH: auf dem fernen Leg nach 406 oder 415 suchen.</translation>
    </message>
    <message>
        <source>CSeq shows the method as it was sent: a misspelt one is plain to see there.</source>
        <extracomment>501 Not Implemented, clues</extracomment>
        <translation>CSeq zeigt die Methode, wie sie gesendet wurde: Ein Schreibfehler fällt dort auf.</translation>
    </message>
    <message>
        <source>The client had better do without that method with this server, which refuses it for every user.</source>
        <extracomment>501 Not Implemented, next</extracomment>
        <translation>Der Client verzichtet bei diesem Server besser auf die Methode, denn der Server lehnt sie für jeden Teilnehmer ab.</translation>
    </message>
    <message>
        <source>A proxy forwards unknown methods, and must not refuse a request on that ground.</source>
        <extracomment>501 Not Implemented, next</extracomment>
        <translation>Ein Proxy leitet unbekannte Methoden weiter und darf eine Anfrage nicht aus diesem Grund ablehnen.</translation>
    </message>
    <message>
        <source>In a dialog a 501 ends the usage only if the method is vital there (RFC 5057): a refused INFO does not end the call.</source>
        <extracomment>501 Not Implemented, next</extracomment>
        <translation>In einem Dialog beendet eine 501 die Usage nur, wenn die Methode dort unverzichtbar ist (RFC 5057): Ein abgelehntes INFO beendet das Gespräch nicht.</translation>
    </message>
    <message>
        <source>A PBX sends 502 for a fault of its own set-up, such as INVALID_PROFILE in FreeSWITCH.</source>
        <extracomment>502 Bad Gateway, causes</extracomment>
        <translation>Eine TK-Anlage sendet 502 bei einem Fehler in ihrer eigenen Konfiguration, etwa FreeSWITCH bei INVALID_PROFILE.</translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=27: the telephone network.</source>
        <extracomment>502 Bad Gateway, clues</extracomment>
        <translation>Reason mit Q.850;cause=27: das Telefonnetz.</translation>
    </message>
    <message>
        <source>A final response did come in on the leg behind: that one could not be used; compare it with the grammar.</source>
        <extracomment>502 Bad Gateway, clues</extracomment>
        <translation>Auf dem Leg dahinter kam eine endgültige Antwort an: Sie war nicht zu gebrauchen; mit der Grammatik vergleichen.</translation>
    </message>
    <message>
        <source>FreeSWITCH answers at once and opens no second leg: the dial string names a profile that does not run there.</source>
        <extracomment>502 Bad Gateway, clues</extracomment>
        <translation>FreeSWITCH antwortet sofort und öffnet kein zweites Leg: Der Dial-String nennt ein Profil, das dort nicht läuft.</translation>
    </message>
    <message>
        <source>No packet at all, and the program uses PJSIP: the name of the server did not resolve.</source>
        <extracomment>502 Bad Gateway, clues</extracomment>
        <translation>Gar kein Paket, und das Programm verwendet PJSIP: Der Name des Servers ließ sich nicht auflösen.</translation>
    </message>
    <message>
        <source>A forking proxy treats a 502 as one failed branch and keeps the others.</source>
        <extracomment>502 Bad Gateway, next</extracomment>
        <translation>Für einen Forking-Proxy ist eine 502 ein gescheiterter Zweig; die anderen lässt er weiterlaufen.</translation>
    </message>
    <message>
        <source>Inside a dialog later requests will fail, too: RFC 5057 counts the dialog as lost.</source>
        <extracomment>502 Bad Gateway, next</extracomment>
        <translation>Innerhalb eines Dialogs scheitern auch spätere Anfragen: Nach RFC 5057 ist der Dialog verloren.</translation>
    </message>
    <message>
        <source>The telephone network has no free channel (cause 34), is congested (42, 47) or out of order (38), or has a temporary failure (41).</source>
        <extracomment>503 Service Unavailable, causes</extracomment>
        <translation>Das Telefonnetz hat keinen freien Kanal (Q.850-Cause-Wert 34), ist überlastet (42, 47) oder außer Betrieb (38) oder hat eine vorübergehende Störung (41).</translation>
    </message>
    <message>
        <source>No 503 in the capture: look for a TCP reset, a failed TLS handshake or ICMP unreachable just before.</source>
        <extracomment>503 Service Unavailable, clues</extracomment>
        <translation>Keine 503 im Mitschnitt: kurz davor nach einem TCP-Reset, einem gescheiterten TLS-Handshake oder ICMP „unreachable“ suchen.</translation>
    </message>
    <message>
        <source>Only while many calls are up: the channel limit. Only when many start within a second: the CPS limit.</source>
        <extracomment>503 Service Unavailable, clues</extracomment>
        <translation>Nur wenn viele Gespräche laufen: das Kanallimit. Nur wenn viele in derselben Sekunde beginnen: das CPS-Limit.</translation>
    </message>
    <message>
        <source>Reason with a Q.850 cause, and only some destinations: the telephone network behind the gateway.</source>
        <extracomment>503 Service Unavailable, clues</extracomment>
        <translation>Reason mit einem Q.850-Cause-Wert und nur bei manchen Zielen: das Telefonnetz hinter dem Gateway.</translation>
    </message>
    <message>
        <source>No INVITE leaves your own PBX: it sent the 503 itself, as its trunk or gateway is down.</source>
        <extracomment>503 Service Unavailable, clues</extracomment>
        <translation>Aus der eigenen TK-Anlage geht kein INVITE hinaus: Sie hat die 503 selbst gesendet, weil ihr Trunk oder Gateway ausgefallen ist.</translation>
    </message>
    <message>
        <source>Retry-After: overload or maintenance of the server, rather than a fault of the call.</source>
        <extracomment>503 Service Unavailable, clues</extracomment>
        <translation>Retry-After: eher Überlast oder Wartung des Servers als ein Fehler des Anrufs.</translation>
    </message>
    <message>
        <source>If 503 is the only response, a proxy should send 500 upstream instead, unless it could serve no request at all.</source>
        <extracomment>503 Service Unavailable, next</extracomment>
        <translation>Ist 503 die einzige Antwort, sollte ein Proxy stattdessen 500 in Richtung Anrufer senden, außer er könnte überhaupt keine Anfrage bedienen.</translation>
    </message>
    <message>
        <source>the Q.850 cause: 34 no free channel, 42 congestion, 38 out of order, 41 temporary failure</source>
        <extracomment>503 Service Unavailable, headers</extracomment>
        <translation>der Q.850-Cause-Wert: 34 kein freier Kanal, 42 Überlast, 38 Netz außer Betrieb, 41 vorübergehende Störung</translation>
    </message>
    <message>
        <source>An UPDATE would need the user&apos;s consent, for which an UPDATE cannot wait.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation>Ein UPDATE bräuchte die Zustimmung des Teilnehmers, kann darauf aber nicht warten.</translation>
    </message>
    <message>
        <source>Microsoft Teams (Direct Routing) reports 504 when TLS to the SBC fails, so that no INVITE gets through.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation>Microsoft Teams (Direct Routing) meldet 504, wenn TLS zum SBC nicht zustande kommt und so kein INVITE durchgeht.</translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=102: the telephone network did not respond.</source>
        <extracomment>504 Server Time-out, clues</extracomment>
        <translation>Reason mit Q.850;cause=102: Das Telefonnetz hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>After the same time on every call: mostly a timer of the answering server, which waits for another server.</source>
        <extracomment>504 Server Time-out, clues</extracomment>
        <translation>Bei jedem Anruf nach derselben Zeit: meist ein Timer des antwortenden Servers, der auf einen anderen Server wartet.</translation>
    </message>
    <message>
        <source>From FreeSWITCH: look for 408 on the far leg.</source>
        <extracomment>504 Server Time-out, clues</extracomment>
        <translation>Von FreeSWITCH: auf dem fernen Leg nach 408 suchen.</translation>
    </message>
    <message>
        <source>CSeq tells whether an UPDATE or a PUBLISH was refused.</source>
        <extracomment>504 Server Time-out, clues</extracomment>
        <translation>CSeq zeigt, ob ein UPDATE oder ein PUBLISH abgelehnt wurde.</translation>
    </message>
    <message>
        <source>A 504 is no reason to try the next SRV entry; 503, transport errors and silence are.</source>
        <extracomment>504 Server Time-out, next</extracomment>
        <translation>Eine 504 ist kein Grund, es beim nächsten SRV-Eintrag zu versuchen; 503, Transportfehler und ausbleibende Antworten sind einer.</translation>
    </message>
    <message>
        <source>A forking proxy treats a 504 as one failed branch.</source>
        <extracomment>504 Server Time-out, next</extracomment>
        <translation>Für einen Forking-Proxy ist eine 504 ein gescheiterter Zweig.</translation>
    </message>
    <message>
        <source>no response to the request itself in time, or before its Expires ran out; often made by the own stack</source>
        <extracomment>504 Server Time-out, compare</extracomment>
        <translation>auf die Anfrage selbst kam keine Antwort, jedenfalls nicht rechtzeitig oder vor Ablauf ihres Expires; oft vom eigenen Stack erzeugt</translation>
    </message>
    <message>
        <source>a response came, but an invalid one</source>
        <extracomment>504 Server Time-out, compare</extracomment>
        <translation>es kam eine Antwort, aber eine ungültige</translation>
    </message>
    <message>
        <source>sip version not supported</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation>sip-version nicht unterstützt</translation>
    </message>
    <message>
        <source>A 513 arrives: Server names the element with the limit. Nothing arrives and the request repeats: as a rule lost fragments.</source>
        <extracomment>513 Message Too Large, clues</extracomment>
        <translation>Eine 513 kommt an: Server nennt das Element mit der Obergrenze. Nichts kommt an, und die Anfrage wiederholt sich: in der Regel verlorene Fragmente.</translation>
    </message>
    <message>
        <source>The first request gets 401 or 407, the one with credentials 513: their size tipped it over.</source>
        <extracomment>513 Message Too Large, clues</extracomment>
        <translation>Die erste Anfrage bekommt 401 oder 407, die mit Zugangsdaten 513: Deren Länge gab den Ausschlag.</translation>
    </message>
    <message>
        <source>Compare the length before and after each proxy or SBC: see which header or line grew.</source>
        <extracomment>513 Message Too Large, clues</extracomment>
        <translation>Die Länge vor und hinter jedem Proxy oder SBC vergleichen: Welcher Header oder welche Zeile ist gewachsen?</translation>
    </message>
    <message>
        <source>A request that leaves less than 200 bytes to the path MTU, or has over 1300 bytes where that is unknown, must go over TCP or the like.</source>
        <extracomment>513 Message Too Large, next</extracomment>
        <translation>Eine Anfrage, die bis auf 200 Bytes an die Path-MTU heranreicht, bei unbekannter Path-MTU eine über 1300 Bytes, muss über TCP oder Ähnliches gehen.</translation>
    </message>
    <message>
        <source>pn-prid is missing in Contact of the REGISTER: the app only asked. pn-provider is empty: the network has no push at all.</source>
        <extracomment>555 Push Notification Service Not Supported, clues</extracomment>
        <translation>pn-prid fehlt im Contact des REGISTER: Die App hat nur gefragt. pn-provider ist leer: Das Netz kennt gar kein Push.</translation>
    </message>
    <message>
        <source>Compare pn-provider and pn-param with what the provider asks for: a wrong or missing value looks like a missing service.</source>
        <extracomment>555 Push Notification Service Not Supported, clues</extracomment>
        <translation>pn-provider und pn-param mit den Vorgaben des Providers vergleichen: Ein falscher oder fehlender Wert sieht aus wie ein fehlender Dienst.</translation>
    </message>
    <message>
        <source>A 200 without sip.pns in Feature-Caps comes to the same: the app must not count on push.</source>
        <extracomment>555 Push Notification Service Not Supported, clues</extracomment>
        <translation>Eine 200 ohne sip.pns in Feature-Caps läuft auf dasselbe hinaus: Die App darf nicht mit Push rechnen.</translation>
    </message>
    <message>
        <source>failure at a=des in the SDP of the 580: the reservation failed. unknown there: the far end does not know the type.</source>
        <extracomment>580 Precondition Failure, clues</extracomment>
        <translation>failure bei a=des im SDP der 580: Die Reservierung ist gescheitert. unknown dort: Die Gegenseite kennt den Typ nicht.</translation>
    </message>
    <message>
        <source>At once: the far end cannot or will not. After some seconds, with 183, PRACK and UPDATE before: the bearer did not come up in time.</source>
        <extracomment>580 Precondition Failure, clues</extracomment>
        <translation>Sofort: Die Gegenseite kann oder will nicht. Nach einigen Sekunden, mit 183, PRACK und UPDATE davor: Der Bearer kam nicht rechtzeitig zustande.</translation>
    </message>
    <message>
        <source>The side whose own a=curr line stays at none has reserved nothing.</source>
        <extracomment>580 Precondition Failure, clues</extracomment>
        <translation>Die Seite, deren eigene a=curr-Zeile auf none bleibt, hat nichts reserviert.</translation>
    </message>
    <message>
        <source>the far end lacks preconditions altogether: Unsupported: precondition</source>
        <extracomment>580 Precondition Failure, compare</extracomment>
        <translation>die Gegenseite kennt Preconditions gar nicht: Unsupported: precondition</translation>
    </message>
    <message>
        <source>the offered media does not suit: codec, SRTP, address type, or bandwidth as Warning 370</source>
        <extracomment>580 Precondition Failure, compare</extracomment>
        <translation>die angebotenen Medien passen nicht: Codec, SRTP, Adresstyp oder Bandbreite mit Warning 370</translation>
    </message>
    <message>
        <source>Some software sends 600 when the user presses reject, though it seldom knows about other devices.</source>
        <extracomment>600 Busy Everywhere, causes</extracomment>
        <translation>Manche Software sendet 600, wenn der Teilnehmer den Anruf abweist, obwohl sie selten etwas über andere Geräte weiß.</translation>
    </message>
    <message>
        <source>After 180, as a rule: the user pressed reject.</source>
        <extracomment>600 Busy Everywhere, clues</extracomment>
        <translation>Nach 180 in der Regel: Der Teilnehmer hat den Anruf abgewiesen.</translation>
    </message>
    <message>
        <source>At once, without 180: a PBX that knows the user&apos;s lines.</source>
        <extracomment>600 Busy Everywhere, clues</extracomment>
        <translation>Sofort, ohne 180: eine TK-Anlage, die die Leitungen des Teilnehmers kennt.</translation>
    </message>
    <message>
        <source>Every branch behind the proxy shows 486: the proxy made the 600.</source>
        <extracomment>600 Busy Everywhere, clues</extracomment>
        <translation>Hinter dem Proxy zeigt jeder Zweig 486: Der Proxy hat die 600 erzeugt.</translation>
    </message>
    <message>
        <source>As a rule a forking proxy cancels the other branches, and it must start no new one.</source>
        <extracomment>600 Busy Everywhere, next</extracomment>
        <translation>In der Regel bricht ein Forking-Proxy die anderen Zweige ab; neue darf er nicht beginnen.</translation>
    </message>
    <message>
        <source>The user is busy or does not want the call; nothing is broken.</source>
        <extracomment>600 Busy Everywhere, normal</extracomment>
        <translation>Der Teilnehmer ist besetzt oder will den Anruf nicht; es liegt kein Fehler vor.</translation>
    </message>
    <message>
        <source>Some seconds after 180: a person pressed reject. At once: do-not-disturb, a block, or a PBX.</source>
        <extracomment>603 Decline, clues</extracomment>
        <translation>Einige Sekunden nach 180: Ein Mensch hat auf Ablehnen gedrückt. Sofort: Anrufschutz (DND), eine Sperre oder eine TK-Anlage.</translation>
    </message>
    <message>
        <source>Phrase Network Blocked, or v=analytics1 in Reason: a network blocked the call (603+).</source>
        <extracomment>603 Decline, clues</extracomment>
        <translation>Reason-Phrase Network Blocked oder v=analytics1 in Reason: Ein Netz hat den Anruf blockiert (603+).</translation>
    </message>
    <message>
        <source>Server or User-Agent names a PBX: look at its far leg for the true code.</source>
        <extracomment>603 Decline, clues</extracomment>
        <translation>Server oder User-Agent nennt eine TK-Anlage: Den wahren Code zeigt ihr fernes Leg.</translation>
    </message>
    <message>
        <source>From a trunk, at once and for some destinations only: some providers mean &quot;no route&quot;.</source>
        <extracomment>603 Decline, clues</extracomment>
        <translation>Von einem Trunk, sofort und nur bei manchen Zielen: Manche Provider meinen damit „keine Route“.</translation>
    </message>
    <message>
        <source>A forking proxy cancels the other branches, so the user&apos;s other phones stop ringing; a ring group of a PBX (B2BUA) need not stop.</source>
        <extracomment>603 Decline, next</extracomment>
        <translation>Ein Forking-Proxy bricht die anderen Zweige ab; die anderen Telefone des Teilnehmers hören also auf zu klingeln. Eine Rufgruppe einer TK-Anlage (B2BUA) muss nicht aufhören.</translation>
    </message>
    <message>
        <source>A trunk that sends 603 for &quot;no route&quot; stops failover: RFC 3263 has the next server tried after 503, a transport failure or silence only.</source>
        <extracomment>603 Decline, next</extracomment>
        <translation>Ein Trunk, der 603 für „keine Route“ sendet, verhindert den Failover: Nach RFC 3263 ist der nächste Server nur nach 503, Transportfehler oder Stille an der Reihe.</translation>
    </message>
    <message>
        <source>Some call-blocking services pretend that the number is dead, so that the caller drops it from the calling list.</source>
        <extracomment>604 Does Not Exist Anywhere, causes</extracomment>
        <translation>Manche Dienste zum Sperren von Anrufen täuschen vor, dass es die Nummer nicht gibt, damit der Anrufer sie aus seiner Liste streicht.</translation>
    </message>
    <message>
        <source>The number answers calls from other callers: a call-blocking service.</source>
        <extracomment>604 Does Not Exist Anywhere, clues</extracomment>
        <translation>Anrufe anderer Anrufer kommen bei der Nummer an: ein Dienst zum Sperren von Anrufen.</translation>
    </message>
    <message>
        <source>Every caller gets 604: look at the number as it arrives at the server that answers.</source>
        <extracomment>604 Does Not Exist Anywhere, clues</extracomment>
        <translation>Jeder Anrufer bekommt 604: die Nummer so ansehen, wie sie beim antwortenden Server ankommt.</translation>
    </message>
    <message>
        <source>Some software sends 606 when only its own device cannot take the offer, where 488 would be right.</source>
        <extracomment>606 Not Acceptable, causes</extracomment>
        <translation>Manche Software sendet 606, wenn nur das eigene Gerät das Offer nicht annehmen kann; richtig wäre 488.</translation>
    </message>
    <message>
        <source>One device answers 606 while others of the user ring and then get CANCEL: that device spoke for itself only.</source>
        <extracomment>606 Not Acceptable, clues</extracomment>
        <translation>Ein Gerät antwortet mit 606, während andere des Teilnehmers klingeln und dann ein CANCEL bekommen: Es hat nur für sich gesprochen.</translation>
    </message>
    <message>
        <source>Compare m= and c= of the offer with the SDP in the 606, or with a call in the other direction.</source>
        <extracomment>606 Not Acceptable, clues</extracomment>
        <translation>m= und c= des Offers mit dem SDP in der 606 vergleichen oder mit einem Anruf in Gegenrichtung.</translation>
    </message>
    <message>
        <source>As a rule a forking proxy cancels the other branches, starts none, and then passes on the 6xx, unless a 2xx comes first.</source>
        <extracomment>606 Not Acceptable, next</extracomment>
        <translation>In der Regel bricht ein Forking-Proxy die anderen Zweige ab, beginnt keine neuen und leitet dann die 6xx weiter, sofern nicht vorher eine 2xx kommt.</translation>
    </message>
    <message>
        <source>An ISUP gateway should make cause 31 of a 606, or 65 where Warning speaks of a missing bearer capability.</source>
        <extracomment>606 Not Acceptable, next</extracomment>
        <translation>Ein ISUP-Gateway sollte aus einer 606 den Cause-Wert 31 machen oder 65, wenn Warning eine fehlende Bearer Capability nennt.</translation>
    </message>
    <message>
        <source>the response would not fit the Accept header of the request</source>
        <extracomment>606 Not Acceptable, compare</extracomment>
        <translation>die Antwort würde nicht zum Accept-Header der Anfrage passen</translation>
    </message>
    <message>
        <source>The called person pressed a spam or block button; a phone may show one where the answer to REGISTER has +sip.607.</source>
        <extracomment>607 Unwanted, causes</extracomment>
        <translation>Der Angerufene hat eine Spam- oder Sperrtaste gedrückt; ein Telefon kann sie anzeigen, wenn die Antwort auf REGISTER +sip.607 enthält.</translation>
    </message>
    <message>
        <source>After 180, or in Reason of a BYE: as a rule the person pressed the button.</source>
        <extracomment>607 Unwanted, clues</extracomment>
        <translation>Nach 180 oder im Reason eines BYE: In der Regel hat der Angerufene die Taste gedrückt.</translation>
    </message>
    <message>
        <source>At once, without 180: as a rule the phone&apos;s own list or filter.</source>
        <extracomment>607 Unwanted, clues</extracomment>
        <translation>Sofort, ohne 180: in der Regel die Liste oder der Filter im Telefon.</translation>
    </message>
    <message>
        <source>As a rule a forking proxy cancels the other branches; Reason in CANCEL can name 607 for missed-call lists.</source>
        <extracomment>607 Unwanted, next</extracomment>
        <translation>In der Regel bricht ein Forking-Proxy die anderen Zweige ab; Reason im CANCEL kann 607 nennen, für die Liste der verpassten Anrufe.</translation>
    </message>
    <message>
        <source>Later calls are likely, not sure, to be refused, too; taking the mark back is not a matter of SIP.</source>
        <extracomment>607 Unwanted, next</extracomment>
        <translation>Spätere Anrufe werden wahrscheinlich, aber nicht sicher ebenfalls abgewiesen; die Markierung zurückzunehmen ist nicht Sache von SIP.</translation>
    </message>
    <message>
        <source>A person, or the phone on that person&apos;s behalf, refuses the caller on purpose; nothing is broken.</source>
        <extracomment>607 Unwanted, normal</extracomment>
        <translation>Ein Teilnehmer oder in seinem Namen das Telefon weist den Anrufer absichtlich ab; es liegt kein Fehler vor.</translation>
    </message>
    <message>
        <source>An intermediary rejected the call or message on behalf of the user, usually after analysing it. Call-Info, when present, tells whom to contact.</source>
        <extracomment>608 Rejected, summary</extracomment>
        <translation>Eine Zwischenstelle hat den Anruf oder die Nachricht im Namen des Teilnehmers abgelehnt, meist nach einer Analyse. Call-Info sagt, falls vorhanden, an wen man sich wenden kann.</translation>
    </message>
    <message>
        <source>The card in Call-Info (purpose=jwscard) names the intermediary that rejected it.</source>
        <extracomment>608 Rejected, clues</extracomment>
        <translation>Die Kontaktkarte in Call-Info (purpose=jwscard) nennt die Zwischenstelle, die abgelehnt hat.</translation>
    </message>
    <message>
        <source>A 183 with an announcement before it: a network element told the caller by voice, as the INVITE had no +sip.608.</source>
        <extracomment>608 Rejected, clues</extracomment>
        <translation>Davor eine 183 mit einer Ansage: Ein Netzelement hat es dem Anrufer angesagt, weil das INVITE kein +sip.608 enthielt.</translation>
    </message>
    <message>
        <source>No Call-Info: the intermediary fears abuse by the caller, or does not keep to RFC 8688.</source>
        <extracomment>608 Rejected, clues</extracomment>
        <translation>Kein Call-Info: Die Zwischenstelle fürchtet Missbrauch durch den Anrufer oder hält sich nicht an RFC 8688.</translation>
    </message>
    <message>
        <source>As with any 6xx, a forking proxy as a rule cancels the other branches.</source>
        <extracomment>687 Dialog Terminated, next</extracomment>
        <translation>Wie bei jeder 6xx bricht ein Forking-Proxy in der Regel die anderen Zweige ab.</translation>
    </message>
    <message>
        <source>An entry in the status texts of PJSIP, outside the numbers that SIP can carry. No SIP response has this number.</source>
        <extracomment>701 No response from destination server, summary</extracomment>
        <translation>Ein Eintrag in den Statustexten von PJSIP, außerhalb der Nummern, die SIP kennt. Keine SIP-Antwort trägt diese Nummer.</translation>
    </message>
    <message>
        <source>STIR: Date or iat is too old.</source>
        <extracomment>cause 824 Stale date, meaning</extracomment>
        <translation>STIR: Date oder iat ist zu alt.</translation>
    </message>
    <message>
        <source>chan_pjsip and res_pjsip (f0c1c1a)</source>
        <extracomment>Asterisk, source</extracomment>
        <translation>chan_pjsip und res_pjsip (f0c1c1a)</translation>
    </message>
    <message>
        <source>The dial plan and a Reason in the far response, Q.850 before SIP, beat this table. Redirects are normally followed; before a change of 17 March 2026 a 302 passed on became 603.</source>
        <extracomment>Asterisk, exception</extracomment>
        <translation>Wählplan und Reason-Header in der Antwort der Gegenseite (Q.850 vor SIP) haben Vorrang vor dieser Tabelle. Umleitungen werden normalerweise befolgt; vor einer Änderung vom 17. März 2026 wurde aus einer weitergereichten 302 eine 603.</translation>
    </message>
    <message>
        <source>mod_sofia (cc93a68)</source>
        <extracomment>FreeSWITCH, source</extracomment>
        <translation>mod_sofia (cc93a68)</translation>
    </message>
    <message>
        <source>Between two SIP legs FreeSWITCH passes the far code on unless sip_ignore_remote_cause is set; then a Q.850 Reason, the dial plan and the profile beat this table. It normally follows 300, 301, 302 and 305 itself.</source>
        <extracomment>FreeSWITCH, exception</extracomment>
        <translation>Zwischen zwei SIP-Legs reicht FreeSWITCH den Code der Gegenseite weiter, außer wenn sip_ignore_remote_cause gesetzt ist; dann haben Reason-Header mit Q.850, Wählplan und Profil Vorrang vor dieser Tabelle. 300, 301, 302 und 305 befolgt es normalerweise selbst.</translation>
    </message>
    <message>
        <source>Date or iat of the signed call is too old; check the clocks (RFC 8224 §6.2.2)</source>
        <extracomment>phrase “Stale Date”, meaning</extracomment>
        <translation>Date oder iat des signierten Anrufs ist zu alt; die Uhren prüfen (RFC 8224 §6.2.2)</translation>
    </message>
    <message>
        <source>Sofia-SIP, so FreeSWITCH, SIP.js and others</source>
        <extracomment>phrase “Internal Server Error”, sender</extracomment>
        <translation>Sofia-SIP, also FreeSWITCH, SIP.js und andere</translation>
    </message>
    <message>
        <source>the words of HTTP, which the grammar of RFC 3261 §25.1 prints, too; the registered phrase is Server Internal Error</source>
        <extracomment>phrase “Internal Server Error”, meaning</extracomment>
        <translation>der Wortlaut von HTTP, den auch die Grammatik in RFC 3261 §25.1 nennt; die registrierte Reason-Phrase ist Server Internal Error</translation>
    </message>
    <message>
        <source>so the grammar of RFC 3261 §25.1 has it; the registered phrase is Version Not Supported</source>
        <extracomment>phrase “SIP version not supported”, meaning</extracomment>
        <translation>so steht es in der Grammatik von RFC 3261 §25.1; die registrierte Reason-Phrase ist Version Not Supported</translation>
    </message>
    <message>
        <source>The callee repeats its 200 OK because no ACK reaches it. After 32 seconds it should end the call with a BYE.</source>
        <extracomment>symptom drop-32s, explanation</extracomment>
        <translation>Der Angerufene wiederholt seine 200 OK, weil kein ACK bei ihm ankommt. Nach 32 Sekunden sollte er das Gespräch mit BYE beenden.</translation>
    </message>
    <message>
        <source>Who sends the BYE? The callee, 32 seconds after its first 200 OK and after repeats of it: no ACK came. A BYE without repeats before it has another cause.</source>
        <extracomment>symptom drop-32s, checks</extracomment>
        <translation>Wer sendet das BYE? Der Angerufene, 32 Sekunden nach seiner ersten 200 OK und nach deren Wiederholungen: Es kam kein ACK. Ein BYE ohne solche Wiederholungen hat eine andere Ursache.</translation>
    </message>
    <message>
        <source>Does the caller&apos;s side send an ACK for each 200 OK? If it sends none, look how far the 200 OK gets on its way to the caller.</source>
        <extracomment>symptom drop-32s, checks</extracomment>
        <translation>Sendet die Seite des Anrufers zu jeder 200 OK ein ACK? Wenn nicht, prüfen, wie weit die 200 OK auf dem Weg zum Anrufer kommt.</translation>
    </message>
    <message>
        <source>Where does the ACK go? Its target is the Contact of the 200 OK, and its way the Record-Route there; a private address in either sends it astray.</source>
        <extracomment>symptom drop-32s, checks</extracomment>
        <translation>Wohin geht das ACK? Sein Ziel ist der Contact der 200 OK, sein Weg deren Record-Route; eine private Adresse in einem von beiden schickt es in die Irre.</translation>
    </message>
    <message>
        <source>Does a proxy or PBX in between get the ACK and pass it on? The first element that gets it and does not pass it on loses it.</source>
        <extracomment>symptom drop-32s, checks</extracomment>
        <translation>Kommt das ACK bei jedem Proxy und jeder TK-Anlage dazwischen an, und geht es weiter? Das erste Element, das es bekommt und nicht weitergibt, verliert es.</translation>
    </message>
    <message>
        <source>Has the ACK the CSeq number of the INVITE and the To tag of this 200 OK? After a fork each 200 OK needs an ACK of its own.</source>
        <extracomment>symptom drop-32s, checks</extracomment>
        <translation>Hat das ACK die CSeq-Nummer des INVITE und das To-Tag dieser 200 OK? Nach einer Verzweigung braucht jede 200 OK ein eigenes ACK.</translation>
    </message>
    <message>
        <source>31 seconds</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>31 sekunden</translation>
    </message>
    <message>
        <source>call is disconnecting</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>verbindung bricht ab</translation>
    </message>
    <message>
        <source>ack not received from sip endpoint</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>ack nicht empfangen</translation>
    </message>
    <message>
        <source>call drop due to ack timeout</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>abbruch wegen ack-timeout</translation>
    </message>
    <message>
        <source>dialog was not ack&apos;d within t1*64</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>ack nicht innerhalb t1*64</translation>
    </message>
    <message>
        <source>timer h</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>timer h</translation>
    </message>
    <message>
        <source>repeated 200 ok</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>wiederholte 200 ok</translation>
    </message>
    <message>
        <source>retransmitted 200 ok</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>erneut gesendete 200 ok</translation>
    </message>
    <message>
        <source>half a minute</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>halbe minute</translation>
    </message>
    <message>
        <source>caduta chiamate 32 secondi</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation>caduta chiamate 32 secondi</translation>
    </message>
    <message>
        <source>Call drops at the same minute each time, such as after 15 or 30 minutes</source>
        <extracomment>symptom drop-fixed-time, symptom</extracomment>
        <translation>Gespräch bricht immer zur gleichen Minute ab, etwa nach 15 oder 30 Minuten</translation>
    </message>
    <message>
        <source>Often the session timer: the refresh failed, or none came. A trunk&apos;s longest call or a firewall&apos;s timeout looks the same, so first see who ends the call, and when.</source>
        <extracomment>symptom drop-fixed-time, explanation</extracomment>
        <translation>Oft ist es der Session-Timer: Die Auffrischung (Refresh) ist gescheitert, oder es kam keine. Die maximale Gesprächsdauer eines Trunks oder der Timeout einer Firewall sieht genauso aus; deshalb zuerst prüfen, wer das Gespräch wann beendet.</translation>
    </message>
    <message>
        <source>Who sends the BYE, with which Reason, and how many seconds after the 200 OK? No BYE at all: as a rule the sound or the network stopped, and neither side ended the call.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation>Wer sendet das BYE, mit welchem Reason-Header und wie viele Sekunden nach der 200 OK? Gar kein BYE: In der Regel ist der Ton oder das Netz weg, und keine Seite hat das Gespräch beendet.</translation>
    </message>
    <message>
        <source>32 seconds after the 200 OK: no ACK came. 20, 30 or 60 seconds after the sound has stopped: many PBXs and apps end a call without RTP.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation>32 Sekunden nach der 200 OK: Es kam kein ACK. 20, 30 oder 60 Sekunden nach dem Ende des Tons: Viele TK-Anlagen und Apps beenden ein Gespräch ohne RTP.</translation>
    </message>
    <message>
        <source>Read Session-Expires in the last 200 OK. A BYE at about half that time: the refresh failed; shortly before its end: none came. With 1800 seconds that is about 15 minutes, or just under 30.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation>Session-Expires in der letzten 200 OK lesen. Ein BYE nach etwa der halben Zeit: Der Refresh ist gescheitert; kurz vor ihrem Ende: Es kam keiner. Bei 1800 Sekunden sind das etwa 15 oder knapp 30 Minuten.</translation>
    </message>
    <message>
        <source>What answered the refresh? 408, 481 or silence: BYE follows. 422: again with a longer interval, in time. 401 or 407: with credentials. 488: its offer was refused. 491: both sides refreshed at once.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation>Was kam auf den Refresh? 408, 481 oder Stille: BYE folgt. 422: rechtzeitig noch einmal mit längerem Intervall. 401 oder 407: mit Zugangsdaten. 488: Das Offer wurde abgelehnt. 491: Beide Seiten haben gleichzeitig aufgefrischt.</translation>
    </message>
    <message>
        <source>Which side has to refresh? refresher=uac means the sender of that INVITE or UPDATE, not the caller; some devices mix this up after a refresh from the other side.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation>Welche Seite muss auffrischen? refresher=uac meint den Absender dieses INVITE oder UPDATE, nicht den Anrufer; manche Geräte verwechseln das nach einem Refresh der Gegenseite.</translation>
    </message>
    <message>
        <source>Any other constant time: many trunks limit a call, often to whole hours; a prepaid balance runs out; a firewall or NAT drops an idle connection, and the refresh cannot arrive.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation>Jede andere feste Zeit: Viele Trunks begrenzen die Gesprächsdauer, oft auf volle Stunden; ein Guthaben ist aufgebraucht; eine Firewall oder NAT verwirft eine ruhende Verbindung, und der Refresh kommt nicht an.</translation>
    </message>
    <message>
        <source>fixed time</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>feste zeit</translation>
    </message>
    <message>
        <source>call getting muted after exact 15 minutes</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>ton weg nach genau 15 minuten</translation>
    </message>
    <message>
        <source>outgoing calls drop</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>ausgehende anrufe brechen ab</translation>
    </message>
    <message>
        <source>half an hour</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>halbe stunde</translation>
    </message>
    <message>
        <source>one hour</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>eine stunde</translation>
    </message>
    <message>
        <source>exactly</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>genau</translation>
    </message>
    <message>
        <source>session refresh fails</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>session refresh gescheitert</translation>
    </message>
    <message>
        <source>refresher</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>refresher</translation>
    </message>
    <message>
        <source>call cut</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>gesprächsabriss</translation>
    </message>
    <message>
        <source>maximum call duration</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>maximale gesprächsdauer</translation>
    </message>
    <message>
        <source>rtp timeout</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>rtp-timeout</translation>
    </message>
    <message>
        <source>prepaid balance</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>guthaben aufgebraucht</translation>
    </message>
    <message>
        <source>After 180 the caller&apos;s phone as a rule makes the tone itself. A 183 with SDP may bring sound from the network, but does not promise it.</source>
        <extracomment>symptom no-ringback, explanation</extracomment>
        <translation>Nach 180 erzeugt das Telefon des Anrufers den Ton in der Regel selbst. Eine 183 mit SDP kann Ton aus dem Netz bringen, verspricht ihn aber nicht.</translation>
    </message>
    <message>
        <source>Which 1xx came? After 180 the phone can play the tone itself. With 183 alone, and no RTP, many phones stay silent.</source>
        <extracomment>symptom no-ringback, checks</extracomment>
        <translation>Welche 1xx kam? Nach 180 kann das Telefon den Ton selbst abspielen. Bei 183 allein und ohne RTP bleiben viele Telefone stumm.</translation>
    </message>
    <message>
        <source>SDP in the 183 or 180: does RTP reach the caller? None: the network announced sound and sends none, or a firewall or NAT stops it.</source>
        <extracomment>symptom no-ringback, checks</extracomment>
        <translation>SDP in der 183 oder 180: Kommt RTP beim Anrufer an? Wenn nicht: Das Netz hat Ton angekündigt und sendet keinen, oder eine Firewall oder NAT hält ihn auf.</translation>
    </message>
    <message>
        <source>RTP arrives, but it is silence? Many phones then play it instead of their own tone, even after a 180.</source>
        <extracomment>symptom no-ringback, checks</extracomment>
        <translation>RTP kommt an, enthält aber nur Stille? Viele Telefone spielen sie dann statt des eigenen Tons ab, auch nach einer 180.</translation>
    </message>
    <message>
        <source>Did the 1xx get lost? Without 100rel it is not sent reliably; compare both ends.</source>
        <extracomment>symptom no-ringback, checks</extracomment>
        <translation>Ging die 1xx verloren? Ohne 100rel wird sie nicht zuverlässig übertragen; beide Enden vergleichen.</translation>
    </message>
    <message>
        <source>A PBX in between: compare its two legs. Some PBXs make a 183 of a 180, or the other way, and play no tone.</source>
        <extracomment>symptom no-ringback, checks</extracomment>
        <translation>Eine TK-Anlage dazwischen: beide Legs vergleichen. Manche machen aus einer 180 eine 183 oder umgekehrt und spielen keinen Ton ab.</translation>
    </message>
    <message>
        <source>180 without 183 no ringback heard</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>180 ohne 183 kein freizeichen zu hören</translation>
    </message>
    <message>
        <source>callers do not hear ring tones</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>anrufer hören kein freizeichen</translation>
    </message>
    <message>
        <source>caller hears no ringing</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>anrufer hört kein klingeln</translation>
    </message>
    <message>
        <source>ringback missing</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>freizeichen fehlt</translation>
    </message>
    <message>
        <source>silent while calling</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>stille beim anrufen</translation>
    </message>
    <message>
        <source>ringback tone</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>rufzeichen</translation>
    </message>
    <message>
        <source>183 without rtp</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation>183 ohne rtp</translation>
    </message>
    <message>
        <source>Caller still hears ringing after the call is answered</source>
        <extracomment>symptom still-ringing, symptom</extracomment>
        <translation>Anrufer hört nach dem Abheben noch das Freizeichen</translation>
    </message>
    <message>
        <source>The 200 OK or its ACK is lost, or something goes on making the tone: the caller&apos;s phone, the PBX or the network.</source>
        <extracomment>symptom still-ringing, explanation</extracomment>
        <translation>Die 200 OK oder ihr ACK ist verloren, oder etwas erzeugt den Ton weiter: das Telefon des Anrufers, die TK-Anlage oder das Netz.</translation>
    </message>
    <message>
        <source>Has the caller&apos;s side got the 200 OK? The callee repeats it and gets no ACK: one of the two is lost. At a PBX look whether it passed the answer on.</source>
        <extracomment>symptom still-ringing, checks</extracomment>
        <translation>Hat die Seite des Anrufers die 200 OK bekommen? Der Angerufene wiederholt sie und bekommt kein ACK: Eines von beiden ist verloren. Bei einer TK-Anlage prüfen, ob sie die Annahme weitergegeben hat.</translation>
    </message>
    <message>
        <source>Does the 200 come late? The callee must hold it back until each reliable 1xx with SDP has its PRACK. Some WebRTC clients wait for ICE first.</source>
        <extracomment>symptom still-ringing, checks</extracomment>
        <translation>Kommt die 200 spät? Der Angerufene muss sie zurückhalten, bis jede zuverlässige 1xx mit SDP ihr PRACK hat. Manche WebRTC-Clients warten erst auf ICE.</translation>
    </message>
    <message>
        <source>200 and ACK are there: does the caller&apos;s phone make the tone itself? Some start it twice when several 18x came, with other To tags or 180 and 183, and stop it once.</source>
        <extracomment>symptom still-ringing, checks</extracomment>
        <translation>200 und ACK sind da: Erzeugt das Telefon des Anrufers den Ton selbst? Manche starten ihn zweimal, wenn mehrere 18x kamen, mit verschiedenen To-Tags oder 180 und 183, und beenden ihn nur einmal.</translation>
    </message>
    <message>
        <source>The tone is in RTP: the network or PBX still sends it. Compare the SDP of 183 and 200; in one dialog both must be the same, and the caller ignores the second.</source>
        <extracomment>symptom still-ringing, checks</extracomment>
        <translation>Der Ton steckt in RTP: Netz oder TK-Anlage sendet ihn noch. Das SDP von 183 und 200 vergleichen; in einem Dialog müssen beide gleich sein, und der Anrufer beachtet das zweite nicht.</translation>
    </message>
    <message>
        <source>The callee&apos;s phone shows a call and plays nothing: look at the audio in that direction, too.</source>
        <extracomment>symptom still-ringing, checks</extracomment>
        <translation>Das Telefon des Angerufenen zeigt ein Gespräch an, aber es ist nichts zu hören: auch RTP in dieser Richtung prüfen.</translation>
    </message>
    <message>
        <source>continuous ringing even when answered</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>klingelt weiter obwohl abgehoben</translation>
    </message>
    <message>
        <source>picked up but still ringing</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>abgehoben klingelt noch</translation>
    </message>
    <message>
        <source>still ringing</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>klingelt noch</translation>
    </message>
    <message>
        <source>ringback does not stop</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>freizeichen hört nicht auf</translation>
    </message>
    <message>
        <source>ringback after answer</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>freizeichen nach dem abheben</translation>
    </message>
    <message>
        <source>ringing tone while talking</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>freizeichen während des gesprächs</translation>
    </message>
    <message>
        <source>caller does not notice answer</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>anrufer merkt annahme nicht</translation>
    </message>
    <message>
        <source>answered but caller hears tone</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>angenommen anrufer hört ton</translation>
    </message>
    <message>
        <source>callee hears nothing caller hears ringing</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>angerufener hört nichts anrufer hört klingeln</translation>
    </message>
    <message>
        <source>call not connected after pickup</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>keine verbindung nach dem abheben</translation>
    </message>
    <message>
        <source>missing 200 ok</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>fehlende 200 ok</translation>
    </message>
    <message>
        <source>ringing and voice together</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation>freizeichen und sprache gleichzeitig</translation>
    </message>
    <message>
        <source>The signalling worked, RTP goes astray. Often an SDP names a private address behind NAT, or a firewall lets RTP out but not in.</source>
        <extracomment>symptom one-way-audio, explanation</extracomment>
        <translation>Die Signalisierung hat funktioniert, RTP geht fehl. Oft nennt ein SDP eine private Adresse hinter NAT, oder eine Firewall lässt RTP hinaus, aber nicht herein.</translation>
    </message>
    <message>
        <source>Which side hears nothing? Its own SDP says where it wants to get RTP, so begin with the address and port there.</source>
        <extracomment>symptom one-way-audio, checks</extracomment>
        <translation>Welche Seite hört nichts? Ihr eigenes SDP sagt, wo sie RTP empfangen will; deshalb mit Adresse und Port dort beginnen.</translation>
    </message>
    <message>
        <source>Compare both SDP bodies (INVITE and 200, or 200 and ACK) with where RTP really goes. A private address works only if the other side sends to where RTP comes from, as many SBCs do.</source>
        <extracomment>symptom one-way-audio, checks</extracomment>
        <translation>Beide SDP-Bodys (INVITE und 200 oder 200 und ACK) mit dem wirklichen Weg von RTP vergleichen. Eine private Adresse geht nur gut, wenn die Gegenseite dorthin sendet, woher RTP kommt, wie es viele SBCs tun.</translation>
    </message>
    <message>
        <source>Does the SDP differ before and behind the router? A SIP ALG often rewrites only a part of it; switch it off as a test.</source>
        <extracomment>symptom one-way-audio, checks</extracomment>
        <translation>Unterscheidet sich das SDP vor und hinter dem Router? Ein SIP-ALG schreibt oft nur einen Teil um; zum Test abschalten.</translation>
    </message>
    <message>
        <source>Capture RTP at both ends. Sent and not received: firewall, NAT or port range. Received and not heard: codec, SRTP keys, or the device.</source>
        <extracomment>symptom one-way-audio, checks</extracomment>
        <translation>RTP an beiden Enden mitschneiden. Gesendet und nicht empfangen: Firewall, NAT oder Portbereich. Empfangen und nicht zu hören: Codec, SRTP-Schlüssel oder das Gerät.</translation>
    </message>
    <message>
        <source>sendonly, recvonly or inactive, port 0, or c=0.0.0.0 in an SDP: then one side has switched the direction off.</source>
        <extracomment>symptom one-way-audio, checks</extracomment>
        <translation>sendonly, recvonly oder inactive, Port 0 oder c=0.0.0.0 in einem SDP: Dann hat eine Seite die Richtung abgeschaltet.</translation>
    </message>
    <message>
        <source>call have one way audio</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>gespräch nur einseitig</translation>
    </message>
    <message>
        <source>private ip in sdp</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>private ip im sdp</translation>
    </message>
    <message>
        <source>no audio for outbound calls</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>kein ton bei ausgehenden anrufen</translation>
    </message>
    <message>
        <source>firewall blocks rtp</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>firewall blockiert rtp</translation>
    </message>
    <message>
        <source>cannot hear caller</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>anrufer nicht zu hören</translation>
    </message>
    <message>
        <source>they cannot hear me</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>man hört mich nicht</translation>
    </message>
    <message>
        <source>silence after answer</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>stille beim abnehmen</translation>
    </message>
    <message>
        <source>audio only in one direction</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>nur in eine richtung zu hören</translation>
    </message>
    <message>
        <source>symmetric nat</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>symmetrisches nat</translation>
    </message>
    <message>
        <source>falta de audio en la llamada</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>falta de audio en la llamada</translation>
    </message>
    <message>
        <source>Sound in one direction only after hold or transfer</source>
        <extracomment>symptom one-way-after-hold, symptom</extracomment>
        <translation>Nach Halten oder Übergabe nur noch in eine Richtung zu hören</translation>
    </message>
    <message>
        <source>A re-INVITE or UPDATE changed direction or address of the media. Either it failed on one leg, or its SDP does not say what was meant.</source>
        <extracomment>symptom one-way-after-hold, explanation</extracomment>
        <translation>Ein re-INVITE oder UPDATE hat Richtung oder Adresse der Medien geändert. Entweder ist es auf einem Leg gescheitert, oder sein SDP sagt nicht, was gemeint war.</translation>
    </message>
    <message>
        <source>Find the last re-INVITE or UPDATE and its answer, on both legs. 488, 491 or 5xx: the session stays as it was, so the hold may still be in force.</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation>Das letzte re-INVITE oder UPDATE und seine Antwort suchen, auf beiden Legs. 488, 491 oder 5xx: Die Sitzung bleibt, wie sie war; das Halten gilt also womöglich noch.</translation>
    </message>
    <message>
        <source>Direction: sendonly must get recvonly or inactive, and inactive only inactive; sendrecv there is a fault. To end a hold the new offer has to be sendrecv, and if both sides hold, each has to end its own.</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation>Richtung: Auf sendonly muss recvonly oder inactive folgen, auf inactive nur inactive; sendrecv ist dort ein Fehler. Um das Halten zu beenden, muss das neue Offer sendrecv sein; halten beide Seiten, muss jede ihr Halten beenden.</translation>
    </message>
    <message>
        <source>c=0.0.0.0 in the SDP that is in force means: send nothing. Old devices hold in this way, so look for a real address in the SDP after it.</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation>c=0.0.0.0 im geltenden SDP heißt: nichts senden. Alte Geräte halten so; deshalb prüfen, ob das SDP danach wieder eine echte Adresse nennt.</translation>
    </message>
    <message>
        <source>Address and port in the new SDP: often a private address, a media relay that was not told, or direct media that the PBX has switched on.</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation>Adresse und Port im neuen SDP: oft eine private Adresse, ein Medien-Relay, das nichts davon weiß, oder direkte Medien, die die TK-Anlage eingeschaltet hat.</translation>
    </message>
    <message>
        <source>The version in o= must be one higher in each changed SDP, or the change may be ignored. A dynamic payload number must keep its codec. Are there new SRTP keys?</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation>Die Version in o= muss in jedem geänderten SDP um eins höher sein, sonst wird die Änderung womöglich nicht beachtet. Eine dynamische Payload-Nummer muss ihren Codec behalten. Gibt es neue SRTP-Schlüssel?</translation>
    </message>
    <message>
        <source>After a transfer the PBX as a rule has to send a re-INVITE on each leg; one of them may have got 488 or 491. The Contact there and in its 2xx is the target of what follows.</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation>Nach einer Übergabe muss die TK-Anlage in der Regel auf jedem Leg ein re-INVITE senden; eines kann 488 oder 491 bekommen haben. Der Contact darin und in der 2xx darauf ist das Ziel alles Weiteren.</translation>
    </message>
    <message>
        <source>no incoming audio on unhold</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>kein ton nach dem zurückholen</translation>
    </message>
    <message>
        <source>hold re-invite sendonly answered sendrecv</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>re-invite sendonly mit sendrecv beantwortet</translation>
    </message>
    <message>
        <source>one-way audio consultative transfer after hold</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>einseitiges audio nach rückfrage und halten</translation>
    </message>
    <message>
        <source>no audio after hold</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>kein audio nach halten</translation>
    </message>
    <message>
        <source>no audio after transfer</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>kein ton nach übergabe</translation>
    </message>
    <message>
        <source>one way audio after hold</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>einseitige sprache nach halten</translation>
    </message>
    <message>
        <source>silence after resume</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>stille nach dem zurückholen</translation>
    </message>
    <message>
        <source>music on hold does not stop</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>wartemusik hört nicht auf</translation>
    </message>
    <message>
        <source>stuck on hold</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>hängt im halten</translation>
    </message>
    <message>
        <source>audio lost after reinvite</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>ton weg nach reinvite</translation>
    </message>
    <message>
        <source>retrieve call no sound</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>zurückholen kein ton</translation>
    </message>
    <message>
        <source>audio gone after forwarding the call</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>ton weg nach dem vermitteln</translation>
    </message>
    <message>
        <source>inactive</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>inactive</translation>
    </message>
    <message>
        <source>unhold no speech</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation>zurückgeholt keine sprache</translation>
    </message>
    <message>
        <source>DTMF digits are not recognised</source>
        <extracomment>symptom dtmf, symptom</extracomment>
        <translation>DTMF-Töne werden nicht erkannt</translation>
    </message>
    <message>
        <source>Digits travel as RTP events, as INFO, or as tones in the sound. Both sides have to use the same way, or something in between has to convert.</source>
        <extracomment>symptom dtmf, explanation</extracomment>
        <translation>Ziffern gehen als RTP-Events, als INFO oder als Töne im Sprachkanal hinaus. Beide Seiten müssen denselben Weg benutzen, oder etwas dazwischen muss umwandeln.</translation>
    </message>
    <message>
        <source>Is telephone-event (RFC 4733) in the offer and in the answer? Its number may differ by direction: each side sends with the number in the other&apos;s SDP.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation>Steht telephone-event (RFC 4733) im Offer und in der Answer? Die Nummer kann je Richtung verschieden sein: Jede Seite sendet mit der Nummer aus dem SDP der anderen.</translation>
    </message>
    <message>
        <source>Which way does each side use? RFC 4504, an informational one, wants every SIP phone to be able to send RTP events. A PBX between two ways must convert.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation>Welchen Weg benutzt jede Seite? RFC 4504, nur informativ, verlangt von jedem SIP-Telefon, dass es RTP-Events senden kann. Eine TK-Anlage zwischen zwei Wegen muss umwandeln.</translation>
    </message>
    <message>
        <source>INFO: 405 not allowed; 415 body such as application/dtmf-relay not understood; 469 unknown Info Package; 481 no such call. DTMF in INFO is proprietary, and a 200 does not prove that the digit was used.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation>INFO: 405 nicht erlaubt; 415 Body wie application/dtmf-relay nicht verstanden; 469 unbekanntes Info-Package; 481 kein solches Gespräch. DTMF in INFO ist proprietär, und eine 200 beweist nicht, dass die Ziffer benutzt wurde.</translation>
    </message>
    <message>
        <source>Tones in the sound: as a rule only G.711 carries them well. G.729, Opus, GSM or lost packets spoil them.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation>Töne im Sprachkanal: In der Regel überträgt nur G.711 sie gut. G.729, Opus, GSM oder verlorene Pakete verderben sie.</translation>
    </message>
    <message>
        <source>Look at the RTP: are events sent, and is the end repeated? Doubled digits often mean that events and tones are both sent.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation>RTP ansehen: Werden Events gesendet, und wird das Ende wiederholt? Doppelte Ziffern heißen oft, dass Events und Töne zugleich gesendet werden.</translation>
    </message>
    <message>
        <source>Only after a hold or transfer: look whether telephone-event has another number than before. Within a session a number must keep its meaning.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation>Erst nach Halten oder Übergabe: prüfen, ob telephone-event eine andere Nummer hat als vorher. Innerhalb einer Sitzung muss eine Nummer ihre Bedeutung behalten.</translation>
    </message>
    <message>
        <source>dtmf</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>dtmf</translation>
    </message>
    <message>
        <source>key press not detected by ivr</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>tastendruck vom ivr nicht erkannt</translation>
    </message>
    <message>
        <source>dtmf using 2833 not working</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>dtmf 2833 geht nicht</translation>
    </message>
    <message>
        <source>telephone-event</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>telephone-event</translation>
    </message>
    <message>
        <source>touch tones not working</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>tonwahl geht nicht</translation>
    </message>
    <message>
        <source>menu does not react to keys</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>menü reagiert nicht auf tasten</translation>
    </message>
    <message>
        <source>pin not accepted by phone</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>pin am telefon nicht angenommen</translation>
    </message>
    <message>
        <source>double digits</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>doppelte ziffern</translation>
    </message>
    <message>
        <source>dtmf-relay</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>dtmf-relay</translation>
    </message>
    <message>
        <source>info 415</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>info 415</translation>
    </message>
    <message>
        <source>inband dtmf</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>inband-dtmf</translation>
    </message>
    <message>
        <source>digits lost</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>ziffern verloren</translation>
    </message>
    <message>
        <source>voice menu ignores keys</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>sprachmenü reagiert nicht</translation>
    </message>
    <message>
        <source>4733</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>4733</translation>
    </message>
    <message>
        <source>conference pin fails</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation>konferenz-pin geht nicht</translation>
    </message>
    <message>
        <source>Fax fails</source>
        <extracomment>symptom fax, symptom</extracomment>
        <translation>Fax geht nicht</translation>
    </message>
    <message>
        <source>A fax goes as T.38, which a re-INVITE switches to, or as sound in G.711. Find out first which of the two was used.</source>
        <extracomment>symptom fax, explanation</extracomment>
        <translation>Ein Fax läuft über T.38, worauf ein re-INVITE umschaltet, oder als Ton in G.711. Zuerst klären, was von beiden benutzt wurde.</translation>
    </message>
    <message>
        <source>Does a re-INVITE with m=image and udptl t38 come? It should take the place of the audio line; as a rule the side of the called fax sends it.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation>Kommt ein re-INVITE mit m=image und udptl t38? Diese Zeile sollte an die Stelle der Audiozeile treten; in der Regel sendet die Seite des gerufenen Faxgeräts das re-INVITE.</translation>
    </message>
    <message>
        <source>What answers it? 488, 415 or 606: no T.38; the call goes on as before, and the fax has to go on in G.711. 200 with port 0: this stream is refused. 491: both sides switched at once.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation>Was kommt darauf? 488, 415 oder 606: kein T.38; das Gespräch läuft weiter wie vorher, und das Fax muss in G.711 weitergehen. 200 mit Port 0: Dieser Stream ist abgelehnt. 491: Beide Seiten haben gleichzeitig umgeschaltet.</translation>
    </message>
    <message>
        <source>200, and failure some 30 to 40 seconds later: often UDPTL does not arrive. Compare m= and c= on both legs, and look at ports, NAT, and a leg with SRTP that has no T.38.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation>200 und etwa 30 bis 40 Sekunden später der Fehler: Oft kommt UDPTL nicht an. m= und c= auf beiden Legs vergleichen, dazu Ports, NAT und ein Leg mit SRTP, das kein T.38 kann.</translation>
    </message>
    <message>
        <source>Without T.38 a fax as a rule needs PCMA or PCMU alone, no silence suppression, no echo canceller, a fixed jitter buffer and hardly any loss. Try 9600 bit/s without ECM as a test.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation>Ohne T.38 braucht ein Fax in der Regel nur PCMA oder PCMU, keine Sprechpausenunterdrückung, keine Echokompensation, einen festen Jitterpuffer und kaum Verluste. Zum Test 9600 bit/s ohne ECM versuchen.</translation>
    </message>
    <message>
        <source>It fails after many pages, or at the same minute: look for a session refresh during the fax that offers audio again or is refused.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation>Es scheitert nach vielen Seiten oder immer zur gleichen Minute: nach einem Session-Refresh während des Faxes suchen, der wieder Audio anbietet oder abgelehnt wird.</translation>
    </message>
    <message>
        <source>Q.850 cause 58, 65 or 88 in a Reason speaks of the bearer that the telephone network should give; a gateway makes 503, 488 and 503 of them.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation>Q.850-Cause-Wert 58, 65 oder 88 in einem Reason-Header betrifft den Übertragungsdienst (Bearer) im Telefonnetz; ein Gateway macht daraus 503, 488 und 503.</translation>
    </message>
    <message>
        <source>fax</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>fax</translation>
    </message>
    <message>
        <source>t.38 negotiation failed</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>t.38-aushandlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>t38 not working</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>t38 geht nicht</translation>
    </message>
    <message>
        <source>fax does not go through</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>fax kommt nicht an</translation>
    </message>
    <message>
        <source>fax aborts</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>fax bricht ab</translation>
    </message>
    <message>
        <source>fax over ip</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>fax over ip</translation>
    </message>
    <message>
        <source>udptl</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>udptl</translation>
    </message>
    <message>
        <source>fax only first page</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>nur erste faxseite</translation>
    </message>
    <message>
        <source>fax passthrough</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>fax-passthrough</translation>
    </message>
    <message>
        <source>fax handshake fails</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>fax-handshake scheitert</translation>
    </message>
    <message>
        <source>fax reinvite refused</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>fax reinvite abgelehnt</translation>
    </message>
    <message>
        <source>fax machine behind ata</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>faxgerät am ata</translation>
    </message>
    <message>
        <source>cannot send fax</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>fax senden geht nicht</translation>
    </message>
    <message>
        <source>cannot receive fax</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>fax empfangen geht nicht</translation>
    </message>
    <message>
        <source>ecm</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation>ecm</translation>
    </message>
    <message>
        <source>One phone answered with a 6xx. That speaks for the person called as a whole, so a proxy should cancel all other branches.</source>
        <extracomment>symptom decline-stops-all, explanation</extracomment>
        <translation>Ein Telefon hat mit 6xx geantwortet. Das gilt für den gerufenen Teilnehmer insgesamt, deshalb sollte ein Proxy alle anderen Zweige abbrechen.</translation>
    </message>
    <message>
        <source>Which code does the declining phone send? 603 or 600 ends the call everywhere; 486 or 480 ends it on that phone alone.</source>
        <extracomment>symptom decline-stops-all, checks</extracomment>
        <translation>Welchen Code sendet das ablehnende Telefon? 603 oder 600 beendet den Anruf überall; 486 oder 480 beendet ihn nur auf diesem Telefon.</translation>
    </message>
    <message>
        <source>Does the CANCEL to the other phones come right after the 6xx? Then the proxy keeps the rule. If it comes later, look at the ring time of the group.</source>
        <extracomment>symptom decline-stops-all, checks</extracomment>
        <translation>Kommt das CANCEL an die anderen Telefone gleich nach der 6xx? Dann hält sich der Proxy an die Regel. Kommt es später, die Rufzeit der Gruppe prüfen.</translation>
    </message>
    <message>
        <source>Can the phone be told to send 486 or 480 when it declines, or in do-not-disturb? Many phones have a setting for it.</source>
        <extracomment>symptom decline-stops-all, checks</extracomment>
        <translation>Lässt sich am Telefon einstellen, dass es beim Ablehnen oder bei Anrufschutz (DND) 486 oder 480 sendet? Viele Telefone haben eine Einstellung dafür.</translation>
    </message>
    <message>
        <source>A call of its own to each phone, with different Call-IDs: then a PBX decides, and its ring group has a rule of its own.</source>
        <extracomment>symptom decline-stops-all, checks</extracomment>
        <translation>Ein eigener Anruf zu jedem Telefon, mit verschiedenen Call-IDs: Dann entscheidet eine TK-Anlage, und ihre Rufgruppe hat eine eigene Regel.</translation>
    </message>
    <message>
        <source>one phone rejects all stop</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation>einer lehnt ab alle verstummen</translation>
    </message>
    <message>
        <source>reject on one device</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation>an einem gerät ablehnen</translation>
    </message>
    <message>
        <source>simultaneous ring</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation>gleichzeitig klingeln</translation>
    </message>
    <message>
        <source>dnd on one phone stops the others</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation>anrufschutz an einem telefon beendet alle</translation>
    </message>
    <message>
        <source>hunt group</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation>sammelanschluss</translation>
    </message>
    <message>
        <source>A 6xx ends the search, so a proxy does not go on to voicemail. 486, 480 or 408 lets it.</source>
        <extracomment>symptom no-voicemail, explanation</extracomment>
        <translation>Eine 6xx beendet die Suche, deshalb geht ein Proxy nicht zur Voicemail weiter. Bei 486, 480 oder 408 kann er das.</translation>
    </message>
    <message>
        <source>What does the phone answer? After 603 or 600 a proxy must try no further target; after 486, 480 or 408 it may.</source>
        <extracomment>symptom no-voicemail, checks</extracomment>
        <translation>Was antwortet das Telefon? Nach 603 oder 600 darf ein Proxy kein weiteres Ziel versuchen; nach 486, 480 oder 408 kann er es.</translation>
    </message>
    <message>
        <source>Does the caller&apos;s side give up first? A CANCEL before the end of the ring time makes 487, and voicemail has no turn.</source>
        <extracomment>symptom no-voicemail, checks</extracomment>
        <translation>Gibt die Seite des Anrufers früher auf? Ein CANCEL vor dem Ende der Rufzeit ergibt 487, und die Voicemail kommt nicht an die Reihe.</translation>
    </message>
    <message>
        <source>Is the phone registered? If not, a proxy should answer 480 at once; many PBXs have a forwarding of its own for that case, besides those for busy and no answer.</source>
        <extracomment>symptom no-voicemail, checks</extracomment>
        <translation>Ist das Telefon registriert? Wenn nicht, sollte ein Proxy sofort 480 senden; viele TK-Anlagen haben dafür eine eigene Umleitung, neben denen bei Besetzt und bei Nichtmelden.</translation>
    </message>
    <message>
        <source>Does an INVITE go to voicemail, and what answers it? 404: no mailbox for this Request-URI. 488: no common codec. Many systems find the mailbox by Diversion or History-Info.</source>
        <extracomment>symptom no-voicemail, checks</extracomment>
        <translation>Geht ein INVITE zur Voicemail, und was kommt darauf? 404: keine Mailbox zu dieser Request-URI. 488: kein gemeinsamer Codec. Viele Systeme finden die Mailbox über Diversion oder History-Info.</translation>
    </message>
    <message>
        <source>answering machine does not pick up</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation>anrufbeantworter geht nicht ran</translation>
    </message>
    <message>
        <source>voicemail not answering</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation>voicemail geht nicht ran</translation>
    </message>
    <message>
        <source>call forward no answer fails</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation>rufumleitung bei nichtmelden geht nicht</translation>
    </message>
    <message>
        <source>caller hears busy instead of voicemail</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation>besetzt statt voicemail</translation>
    </message>
    <message>
        <source>divert to voicemail</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation>umleitung auf voicemail</translation>
    </message>
    <message>
        <source>mailbox</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation>mailbox</translation>
    </message>
    <message>
        <source>Registration fails</source>
        <extracomment>symptom register-fails, symptom</extracomment>
        <translation>Registrierung scheitert</translation>
    </message>
    <message>
        <source>Either nothing comes back, or the registrar refuses. The code tells which; a first 401 or 407 is only the challenge.</source>
        <extracomment>symptom register-fails, explanation</extracomment>
        <translation>Entweder kommt nichts zurück, oder der Registrar lehnt ab. Der Code zeigt es; eine erste 401 oder 407 ist nur die Challenge.</translation>
    </message>
    <message>
        <source>No answer at all: look at DNS, route, port, TLS and firewall. The 408 then is the phone&apos;s own, 32 seconds after the REGISTER; a refused connection counts as 503 at once.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation>Gar keine Antwort: DNS, Route, Port, TLS und Firewall prüfen. Die 408 stammt dann vom Telefon selbst, 32 Sekunden nach dem REGISTER; eine abgelehnte Verbindung zählt sofort als 503.</translation>
    </message>
    <message>
        <source>401 or 407: does a second REGISTER with credentials follow? If not, the phone has none for that realm. If 401 comes again, or 403, look at credentials and account.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation>401 oder 407: Folgt ein zweites REGISTER mit Zugangsdaten? Wenn nicht, hat das Telefon keine für diesen Realm. Kommt wieder 401 oder 403, Zugangsdaten und Konto prüfen.</translation>
    </message>
    <message>
        <source>404: the address in To does not belong to the domain in the Request-URI. That URI must have no user part; with one, some registrars stay silent.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation>404: Die Adresse in To gehört nicht zur Domain in der Request-URI. Diese URI darf keinen Benutzerteil haben; hat sie einen, antworten manche Registrare gar nicht.</translation>
    </message>
    <message>
        <source>423: ask for at least Min-Expires. 420: leave out what Unsupported lists. 439: the first proxy lacks outbound. 400: malformed, or Contact: * with another Contact or with Expires other than 0.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation>423: mindestens Min-Expires verlangen. 420: weglassen, was Unsupported nennt. 439: Der erste Proxy beherrscht Outbound nicht. 400: fehlerhaft aufgebaut, oder Contact: * mit weiterem Contact oder mit anderem Expires als 0.</translation>
    </message>
    <message>
        <source>200 OK, and offline later: compare the interval in the 200 with the time of the next REGISTER, then look at the keep-alives for the NAT binding.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation>200 OK und später offline: das Intervall in der 200 mit der Zeit des nächsten REGISTER vergleichen, dann die Keep-alives für die NAT-Bindung prüfen.</translation>
    </message>
    <message>
        <source>It worked before, and now there is no answer at all: many providers block an address for some time after several failed logins.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation>Es ging vorher, und jetzt kommt gar keine Antwort: Viele Provider sperren eine Adresse nach mehreren Fehlanmeldungen für einige Zeit.</translation>
    </message>
    <message>
        <source>registration failed time out</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>registrierung zeitüberschreitung</translation>
    </message>
    <message>
        <source>cannot register</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>kann sich nicht registrieren</translation>
    </message>
    <message>
        <source>phone not registered</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>telefon nicht registriert</translation>
    </message>
    <message>
        <source>goes unregistered after 300 seconds</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>nach 300 sekunden nicht mehr registriert</translation>
    </message>
    <message>
        <source>loses registration</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>verliert registrierung</translation>
    </message>
    <message>
        <source>tls handshake failed register</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>tls-handshake fehlgeschlagen register</translation>
    </message>
    <message>
        <source>no answer to register</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>keine antwort auf register</translation>
    </message>
    <message>
        <source>login not possible</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>anmeldung nicht möglich</translation>
    </message>
    <message>
        <source>account offline</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>konto offline</translation>
    </message>
    <message>
        <source>registration rejected</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>registrierung abgelehnt</translation>
    </message>
    <message>
        <source>ip blocked after failed logins</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>ip gesperrt nach fehlanmeldungen</translation>
    </message>
    <message>
        <source>sip account does not connect</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>sip-konto verbindet nicht</translation>
    </message>
    <message>
        <source>failed to register</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>anmeldung gescheitert</translation>
    </message>
    <message>
        <source>fail2ban</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation>fail2ban</translation>
    </message>
    <message>
        <source>403 Forbidden comes after the 401</source>
        <extracomment>symptom 403-after-401, symptom</extracomment>
        <translation>Nach der 401 kommt 403 Forbidden</translation>
    </message>
    <message>
        <source>After the challenge the server refuses for good. Either it does not accept the credentials, or this account may not do this.</source>
        <extracomment>symptom 403-after-401, explanation</extracomment>
        <translation>Nach der Challenge lehnt der Server endgültig ab. Entweder akzeptiert er die Zugangsdaten nicht, oder dieses Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Has the refused request Authorization, with the nonce of the 401? Then the credentials may be wrong, and the same ones must not be sent again. Without Authorization the 403 does not speak of the password.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation>Enthält die abgelehnte Anfrage Authorization mit der Nonce aus der 401? Dann können die Zugangsdaten falsch sein, und dieselben dürfen nicht noch einmal gesendet werden. Ohne Authorization sagt die 403 nichts über das Passwort.</translation>
    </message>
    <message>
        <source>Look at the credentials: realm as in the challenge, an algorithm that was offered, no blank behind a pasted password. At many providers the name for authentication is not the number.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation>Zugangsdaten prüfen: Realm wie in der Challenge, ein angebotener Algorithmus, kein Leerzeichen hinter einem eingefügten Passwort. Bei vielen Providern ist der Benutzername für die Anmeldung nicht die Rufnummer.</translation>
    </message>
    <message>
        <source>REGISTER: may this account register the address in To? If it may not, the registrar must answer 403.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation>REGISTER: Darf dieses Konto die Adresse in To registrieren? Wenn nicht, muss der Registrar mit 403 antworten.</translation>
    </message>
    <message>
        <source>INVITE: many providers take only a number of the account in From or P-Preferred-Identity, and refuse one that is withheld or not verified.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation>INVITE: Viele Provider nehmen in From oder P-Preferred-Identity nur eine Nummer des Kontos und lehnen eine unterdrückte oder nicht bestätigte ab.</translation>
    </message>
    <message>
        <source>Ask the provider. Often the account is disabled or has no balance, the source address is not on the list, or device, transport or country is not allowed.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation>Den Provider fragen. Oft ist das Konto gesperrt oder ohne Guthaben, die Quelladresse steht nicht auf der Liste, oder Gerät, Transport oder Land ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Try the same credentials in another softphone at the same place. If it works, compare the two requests line by line; if it fails, the provider&apos;s side refuses.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation>Dieselben Zugangsdaten am selben Ort in einem anderen Softphone versuchen. Geht es, beide Anfragen Zeile für Zeile vergleichen; geht es nicht, lehnt die Seite des Providers ab.</translation>
    </message>
    <message>
        <source>register 403 credentials work in other apps</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>register 403 zugangsdaten gehen in anderen apps</translation>
    </message>
    <message>
        <source>failed to register status code 403</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>registrierung fehlgeschlagen status 403</translation>
    </message>
    <message>
        <source>403 after 401</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>403 nach 401</translation>
    </message>
    <message>
        <source>403 after authentication</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>403 nach authentifizierung</translation>
    </message>
    <message>
        <source>403 forbidden register</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>403 forbidden register</translation>
    </message>
    <message>
        <source>invite 403 forbidden</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>invite 403 forbidden</translation>
    </message>
    <message>
        <source>account blocked</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>konto gesperrt</translation>
    </message>
    <message>
        <source>not allowed to call</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>keine berechtigung für anruf</translation>
    </message>
    <message>
        <source>login refused</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>403 with correct password</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>403 trotz richtigem passwort</translation>
    </message>
    <message>
        <source>403 domain forbidden</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>403 domain forbidden</translation>
    </message>
    <message>
        <source>ip not on the list</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>ip nicht auf der liste</translation>
    </message>
    <message>
        <source>caller id not verified</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>rufnummer nicht bestätigt</translation>
    </message>
    <message>
        <source>works in another softphone</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation>geht in anderem softphone</translation>
    </message>
    <message>
        <source>The first 401 or 407 is the normal challenge. Refused are credentials only by another challenge for the same realm after they were sent, or by a 403.</source>
        <extracomment>symptom wrong-password, explanation</extracomment>
        <translation>Die erste 401 oder 407 ist die normale Challenge. Abgelehnt sind Zugangsdaten erst durch eine weitere Challenge für denselben Realm, nachdem sie gesendet wurden, oder durch eine 403.</translation>
    </message>
    <message>
        <source>Has the refused request Authorization or Proxy-Authorization? Without it the 401 or 407 is only the challenge.</source>
        <extracomment>symptom wrong-password, checks</extracomment>
        <translation>Enthält die abgelehnte Anfrage Authorization oder Proxy-Authorization? Ohne den Header ist die 401 oder 407 nur die Challenge.</translation>
    </message>
    <message>
        <source>stale=true in the new challenge: only the nonce was too old, and the client may repeat. Many servers leave it out, so compare the nonce that was used with the one offered last.</source>
        <extracomment>symptom wrong-password, checks</extracomment>
        <translation>stale=true in der neuen Challenge: Nur die Nonce war zu alt, und der Client darf wiederholen. Viele Server lassen stale weg; deshalb die benutzte Nonce mit der zuletzt angebotenen vergleichen.</translation>
    </message>
    <message>
        <source>Is the realm the one of the challenge, and the user name the one for authentication? Many providers give it a name that is not the number.</source>
        <extracomment>symptom wrong-password, checks</extracomment>
        <translation>Ist der Realm der aus der Challenge und der Benutzername der für die Anmeldung? Bei vielen Providern ist er nicht die Rufnummer.</translation>
    </message>
    <message>
        <source>Which algorithm was offered, and which was used? Of several challenges for one realm the client should take the topmost that it supports.</source>
        <extracomment>symptom wrong-password, checks</extracomment>
        <translation>Welcher Algorithmus wurde angeboten, welcher benutzt? Von mehreren Challenges für einen Realm sollte der Client die oberste nehmen, die er unterstützt.</translation>
    </message>
    <message>
        <source>Another realm in the second challenge: another server asks, too, and the request needs credentials for both.</source>
        <extracomment>symptom wrong-password, checks</extracomment>
        <translation>Ein anderer Realm in der zweiten Challenge: Auch ein anderer Server fragt, und die Anfrage braucht Zugangsdaten für beide.</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>zugangsdaten falsch</translation>
    </message>
    <message>
        <source>401 again</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>wieder 401</translation>
    </message>
    <message>
        <source>401 loop</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>401 endlos</translation>
    </message>
    <message>
        <source>keeps asking for password</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>fragt immer wieder nach passwort</translation>
    </message>
    <message>
        <source>nonce expired</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>nonce abgelaufen</translation>
    </message>
    <message>
        <source>digest mismatch</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>digest passt nicht</translation>
    </message>
    <message>
        <source>username or password wrong</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>benutzername oder passwort falsch</translation>
    </message>
    <message>
        <source>sip password not accepted</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>sip-passwort nicht akzeptiert</translation>
    </message>
    <message>
        <source>That is how digest works: the server refuses once to hand out its nonce, and the client repeats the request with credentials. Nothing is wrong as long as the second try succeeds.</source>
        <extracomment>symptom first-challenge, explanation</extracomment>
        <translation>So funktioniert Digest: Der Server lehnt einmal ab, um seine Nonce auszugeben, und der Client wiederholt die Anfrage mit Zugangsdaten. Solange der zweite Versuch gelingt, ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Does a second request follow, with Authorization or Proxy-Authorization and a higher CSeq? Then the client has answered the challenge.</source>
        <extracomment>symptom first-challenge, checks</extracomment>
        <translation>Folgt eine zweite Anfrage mit Authorization oder Proxy-Authorization und höherer CSeq-Nummer? Dann hat der Client die Challenge beantwortet.</translation>
    </message>
    <message>
        <source>What answers the second one? 180, 183 or 200: the credentials were taken. A new challenge for the same realm: they were not, unless only the nonce was too old.</source>
        <extracomment>symptom first-challenge, checks</extracomment>
        <translation>Was kommt auf die zweite? 180, 183 oder 200: Die Zugangsdaten wurden angenommen. Eine neue Challenge für denselben Realm: Sie wurden nicht angenommen, es sei denn, nur die Nonce war zu alt.</translation>
    </message>
    <message>
        <source>No second request: the client has no credentials for this realm, or the challenge does not reach it.</source>
        <extracomment>symptom first-challenge, checks</extracomment>
        <translation>Keine zweite Anfrage: Der Client hat keine Zugangsdaten für diesen Realm, oder die Challenge erreicht ihn nicht.</translation>
    </message>
    <message>
        <source>A second INVITE without any answer: credentials make it longer, and over UDP it may get lost.</source>
        <extracomment>symptom first-challenge, checks</extracomment>
        <translation>Ein zweites INVITE ohne jede Antwort: Die Zugangsdaten machen es länger, und über UDP kann es verloren gehen.</translation>
    </message>
    <message>
        <source>unauthorized before every call</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation>unauthorized vor jedem anruf</translation>
    </message>
    <message>
        <source>401 in every trace</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation>401 in jedem mitschnitt</translation>
    </message>
    <message>
        <source>407 on every invite</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation>407 bei jedem invite</translation>
    </message>
    <message>
        <source>two invites per call</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation>zwei invites pro anruf</translation>
    </message>
    <message>
        <source>digest authentication normal</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation>digest-authentifizierung normal</translation>
    </message>
    <message>
        <source>401 then 200</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation>401 dann 200</translation>
    </message>
    <message>
        <source>The registrar wants a longer interval than the phone asks for. When the phone tries again, it has to ask for at least the value of Min-Expires.</source>
        <extracomment>symptom register-423, explanation</extracomment>
        <translation>Der Registrar will ein längeres Intervall, als das Telefon verlangt. Beim nächsten Versuch muss das Telefon mindestens den Wert aus Min-Expires verlangen.</translation>
    </message>
    <message>
        <source>Compare Min-Expires in the 423 with the interval in the next REGISTER. If that is still shorter, the phone ignores Min-Expires.</source>
        <extracomment>symptom register-423, checks</extracomment>
        <translation>Min-Expires in der 423 mit dem Intervall im nächsten REGISTER vergleichen. Ist es noch immer kürzer, beachtet das Telefon Min-Expires nicht.</translation>
    </message>
    <message>
        <source>Is there an expires parameter in Contact? It beats the Expires header, so both have to be long enough.</source>
        <extracomment>symptom register-423, checks</extracomment>
        <translation>Gibt es einen expires-Parameter im Contact-Header? Er hat Vorrang vor dem Expires-Header, daher müssen beide lang genug sein.</translation>
    </message>
    <message>
        <source>Did the phone ask for an hour or more? Then a registrar may not answer 423; a proxy that requests pushes may.</source>
        <extracomment>symptom register-423, checks</extracomment>
        <translation>Hat das Telefon eine Stunde oder mehr verlangt? Dann darf ein Registrar nicht mit 423 antworten; ein Proxy, der Pushs anfordert, darf es.</translation>
    </message>
    <message>
        <source>A 200 OK with a shorter interval than asked for is no fault: the registrar may shorten it.</source>
        <extracomment>symptom register-423, checks</extracomment>
        <translation>Eine 200 OK mit kürzerem Intervall als verlangt ist kein Fehler: Der Registrar darf es verkürzen.</translation>
    </message>
    <message>
        <source>423 interval too short</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation>423 intervall zu kurz</translation>
    </message>
    <message>
        <source>interval too brief</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation>intervall zu kurz</translation>
    </message>
    <message>
        <source>registration time too low</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation>registrierungszeit zu klein</translation>
    </message>
    <message>
        <source>expiry too small</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation>ablaufzeit zu klein</translation>
    </message>
    <message>
        <source>register every minute</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation>register jede minute</translation>
    </message>
    <message>
        <source>423 forever</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation>423 endlos</translation>
    </message>
    <message>
        <source>client ignores min-expires</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation>client beachtet min-expires nicht</translation>
    </message>
    <message>
        <source>The registration is there, the way to the phone is not: often the NAT binding or the TCP connection behind it is gone. Keep-alives hold it open.</source>
        <extracomment>symptom registered-not-callable, explanation</extracomment>
        <translation>Die Registrierung ist da, der Weg zum Telefon nicht: Oft ist die NAT-Bindung oder die TCP-Verbindung dahinter weg. Keep-alives halten sie offen.</translation>
    </message>
    <message>
        <source>Does an INVITE leave the proxy, and to which address? Compare it with where the last REGISTER came from.</source>
        <extracomment>symptom registered-not-callable, checks</extracomment>
        <translation>Verlässt ein INVITE den Proxy, und an welche Adresse? Mit der Adresse vergleichen, von der das letzte REGISTER kam.</translation>
    </message>
    <message>
        <source>Silence and then 408: nothing comes back from there. 430: the flow of the registration no longer exists. 477 from Kamailio or OpenSIPS: it could not send at all.</source>
        <extracomment>symptom registered-not-callable, checks</extracomment>
        <translation>Stille und dann 408: Von dort kommt nichts zurück. 430: Den Flow der Registrierung gibt es nicht mehr. 477 von Kamailio oder OpenSIPS: Der Proxy konnte gar nicht senden.</translation>
    </message>
    <message>
        <source>How often does the phone send keep-alives? A Flow-Timer in the 200 to REGISTER is the longest interval; without it 24 to 29 seconds over UDP are recommended.</source>
        <extracomment>symptom registered-not-callable, checks</extracomment>
        <translation>Wie oft sendet das Telefon Keep-alives? Ein Flow-Timer in der 200 auf REGISTER ist das längste Intervall; ohne ihn sind über UDP 24 bis 29 Sekunden empfohlen.</translation>
    </message>
    <message>
        <source>480 from a proxy: it knows the user, but no registration. 480 from the phone itself: do-not-disturb, or nobody logged in.</source>
        <extracomment>symptom registered-not-callable, checks</extracomment>
        <translation>480 von einem Proxy: Er kennt den Teilnehmer, aber keine Registrierung. 480 vom Telefon selbst: Anrufschutz (DND), oder niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Which Contacts does the 200 to REGISTER list? On many systems an old one of the same account takes the call.</source>
        <extracomment>symptom registered-not-callable, checks</extracomment>
        <translation>Welche Contacts zählt die 200 auf REGISTER auf? Bei vielen Systemen bekommt ein alter Contact desselben Kontos den Anruf.</translation>
    </message>
    <message>
        <source>extension is unreachable incoming calls</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>nebenstelle nicht erreichbar eingehende anrufe</translation>
    </message>
    <message>
        <source>phone online but does not ring</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>telefon online klingelt aber nicht</translation>
    </message>
    <message>
        <source>extension does not ring</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>nebenstelle klingelt nicht</translation>
    </message>
    <message>
        <source>qualify timeout</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>qualify timeout</translation>
    </message>
    <message>
        <source>options no reply</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>keine antwort auf options</translation>
    </message>
    <message>
        <source>nat timeout</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>nat-timeout</translation>
    </message>
    <message>
        <source>calls go to voicemail though registered</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation>voicemail obwohl registriert</translation>
    </message>
    <message>
        <source>Only incoming calls fail</source>
        <extracomment>symptom only-incoming-fails, symptom</extracomment>
        <translation>Nur eingehende Anrufe scheitern</translation>
    </message>
    <message>
        <source>Outgoing calls prove account and way out. Look how far an INVITE from the provider comes: to your edge, into the PBX, or to the phone.</source>
        <extracomment>symptom only-incoming-fails, explanation</extracomment>
        <translation>Ausgehende Anrufe beweisen, dass Konto und Weg hinaus stimmen. Prüfen, wie weit ein INVITE vom Provider kommt: an die Netzgrenze, in die TK-Anlage oder bis zum Telefon.</translation>
    </message>
    <message>
        <source>Does an INVITE reach your edge? If not: registration or address at the provider, a number that is not routed to this trunk, firewall, port forwarding, or a NAT binding that is gone.</source>
        <extracomment>symptom only-incoming-fails, checks</extracomment>
        <translation>Kommt ein INVITE an der Netzgrenze an? Wenn nicht: Registrierung oder Adresse beim Provider, eine nicht auf diesen Trunk geroutete Nummer, Firewall, Portweiterleitung oder eine verlorene NAT-Bindung.</translation>
    </message>
    <message>
        <source>Your side answers 401 or 407: as a rule a provider cannot log in to you, so let it in by address. 403: its address is not on your list; many providers use several.</source>
        <extracomment>symptom only-incoming-fails, checks</extracomment>
        <translation>Die eigene Seite antwortet 401 oder 407: In der Regel kann sich ein Provider nicht anmelden, ihn also anhand der Adresse zulassen. 403: Seine Adresse steht nicht auf der Liste; viele Provider benutzen mehrere.</translation>
    </message>
    <message>
        <source>404: look at the Request-URI as it arrives, not at To: the number with +, with 00 or national, or the user name of the trunk. 484: digits are missing.</source>
        <extracomment>symptom only-incoming-fails, checks</extracomment>
        <translation>404: die Request-URI ansehen, wie sie ankommt, nicht To: die Nummer mit +, mit 00 oder national oder der Benutzername des Trunks. 484: Es fehlen Ziffern.</translation>
    </message>
    <message>
        <source>The leg to the phone: 480 not registered, or do-not-disturb; 408 nothing comes back from there; 486 busy; 488 codec or SRTP; 302 the phone forwards.</source>
        <extracomment>symptom only-incoming-fails, checks</extracomment>
        <translation>Das Leg zum Telefon: 480 nicht registriert oder Anrufschutz (DND); 408 von dort kommt nichts zurück; 486 besetzt; 488 Codec oder SRTP; 302 das Telefon leitet um.</translation>
    </message>
    <message>
        <source>Is the account registered more than once? Often another device takes the call. Compare Contact before and behind the router, as a SIP ALG may have changed it.</source>
        <extracomment>symptom only-incoming-fails, checks</extracomment>
        <translation>Ist das Konto mehrfach registriert? Oft bekommt ein anderes Gerät den Anruf. Contact vor und hinter dem Router vergleichen, da ein SIP-ALG ihn verändert haben kann.</translation>
    </message>
    <message>
        <source>outgoing calls work, stopped receiving calls</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>ausgehend geht eingehend nicht</translation>
    </message>
    <message>
        <source>cannot receive calls</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>kann keine anrufe empfangen</translation>
    </message>
    <message>
        <source>inbound calls fail</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>eingehende anrufe scheitern</translation>
    </message>
    <message>
        <source>not reachable from outside</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>von außen nicht erreichbar</translation>
    </message>
    <message>
        <source>did not routed</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>durchwahl nicht geroutet</translation>
    </message>
    <message>
        <source>caller hears number not available</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>anrufer hört nummer nicht verfügbar</translation>
    </message>
    <message>
        <source>no inbound</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>kein eingehender anruf</translation>
    </message>
    <message>
        <source>inbound 404</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>eingehend 404</translation>
    </message>
    <message>
        <source>inbound 403</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>eingehend 403</translation>
    </message>
    <message>
        <source>incoming trunk calls rejected</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>eingehende trunk-anrufe abgelehnt</translation>
    </message>
    <message>
        <source>port forwarding 5060</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>portweiterleitung 5060</translation>
    </message>
    <message>
        <source>outbound fine inbound dead</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>raus geht rein nicht</translation>
    </message>
    <message>
        <source>calls do not come in</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>anrufe kommen nicht herein</translation>
    </message>
    <message>
        <source>Only outgoing calls fail</source>
        <extracomment>symptom only-outgoing-fails, symptom</extracomment>
        <translation>Nur ausgehende Anrufe scheitern</translation>
    </message>
    <message>
        <source>Incoming calls prove registration and way in. The code of the trunk tells whether credentials, caller&apos;s number, number format or capacity is the matter.</source>
        <extracomment>symptom only-outgoing-fails, explanation</extracomment>
        <translation>Eingehende Anrufe beweisen, dass Registrierung und Weg herein stimmen. Der Code des Trunks zeigt, ob es an Zugangsdaten, Absendernummer, Rufnummernformat oder Kapazität liegt.</translation>
    </message>
    <message>
        <source>A first 401 or 407 is normal, and a second INVITE must carry credentials. Silence after that one: it is longer and may be too large for UDP.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation>Eine erste 401 oder 407 ist normal, und ein zweites INVITE muss Zugangsdaten enthalten. Stille danach: Es ist länger und womöglich zu groß für UDP.</translation>
    </message>
    <message>
        <source>403: often the caller&apos;s number is not yours, or stands in the wrong header (From, P-Preferred-Identity, P-Asserted-Identity). Else the country may be barred, or the INVITE comes from another address than the REGISTER.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation>403: Oft ist die Absendernummer nicht die eigene oder steht im falschen Header (From, P-Preferred-Identity, P-Asserted-Identity). Sonst ist womöglich das Land gesperrt, oder das INVITE kommt von einer anderen Adresse als das REGISTER.</translation>
    </message>
    <message>
        <source>404 or 484: number format, such as + or a prefix. 604 or 410: the number does not exist, or no longer. No INVITE to the trunk: the PBX has no route for it.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation>404 oder 484: Rufnummernformat, etwa + oder Vorwahl. 604 oder 410: Die Nummer gibt es nicht oder nicht mehr. Kein INVITE zum Trunk: Die TK-Anlage hat keine Route dafür.</translation>
    </message>
    <message>
        <source>503, 486 or 500: often a limit of channels or of calls per second, or a gateway that is down; see Q.850 34, 38, 41 or 42 in Reason. 488: codecs of the trunk.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation>503, 486 oder 500: oft eine Grenze für Kanäle oder Anrufe pro Sekunde oder ein ausgefallenes Gateway; siehe Q.850 34, 38, 41 oder 42 im Reason-Header. 488: Codecs des Trunks.</translation>
    </message>
    <message>
        <source>Nothing comes back: look at DNS, route and firewall, and whether the INVITE goes by the outbound proxy. 503 at once and no packet: the device&apos;s own stack.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation>Nichts kommt zurück: DNS, Route und Firewall prüfen und ob das INVITE über den Outbound-Proxy geht. 503 sofort und kein Paket: der eigene Stack des Geräts.</translation>
    </message>
    <message>
        <source>428, 436, 437, 438 or 403 Stale Date: the signature of the caller&apos;s number. 607, 608 and in some networks 603: blocked as unwanted.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation>428, 436, 437, 438 oder 403 Stale Date: die Signatur der Absendernummer. 607, 608 und in manchen Netzen 603: als unerwünscht blockiert.</translation>
    </message>
    <message>
        <source>outbound calls fail</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>ausgehende anrufe scheitern</translation>
    </message>
    <message>
        <source>cannot make calls</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>kann nicht anrufen</translation>
    </message>
    <message>
        <source>can receive but not call</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>eingehend geht ausgehend nicht</translation>
    </message>
    <message>
        <source>cannot dial out</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>rauswählen geht nicht</translation>
    </message>
    <message>
        <source>outbound 403</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>ausgehend 403</translation>
    </message>
    <message>
        <source>outbound trunk rejects</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>trunk lehnt ausgehende anrufe ab</translation>
    </message>
    <message>
        <source>no outgoing calls</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>keine ausgehenden anrufe</translation>
    </message>
    <message>
        <source>trunk refuses caller id</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>trunk lehnt absendernummer ab</translation>
    </message>
    <message>
        <source>international calls barred</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>auslandsgespräche gesperrt</translation>
    </message>
    <message>
        <source>incoming works outgoing does not</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>rein geht raus nicht</translation>
    </message>
    <message>
        <source>e.164 format</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>e.164-format</translation>
    </message>
    <message>
        <source>outbound route missing</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>ausgehende route fehlt</translation>
    </message>
    <message>
        <source>clip no screening</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation>clip no screening</translation>
    </message>
    <message>
        <source>Works on Wi-Fi but not on mobile data</source>
        <extracomment>symptom wifi-not-mobile, symptom</extracomment>
        <translation>Geht im WLAN, aber nicht im Mobilfunknetz</translation>
    </message>
    <message>
        <source>Does the REGISTER get an answer? If not, try TLS or another port: some operators block or change SIP on UDP port 5060.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation>Bekommt das REGISTER eine Antwort? Wenn nicht, TLS oder einen anderen Port versuchen: Manche Netzbetreiber sperren oder verändern SIP auf UDP-Port 5060.</translation>
    </message>
    <message>
        <source>REGISTER works, and the INVITE gets silence and then 408: it may be too large for UDP. Test with fewer codecs, and use TCP or TLS.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation>REGISTER gelingt, und auf das INVITE kommt Stille und dann 408: Es ist womöglich zu groß für UDP. Mit weniger Codecs testen und TCP oder TLS verwenden.</translation>
    </message>
    <message>
        <source>IPv6 alone, with NAT64: IPv4 addresses in Contact or SDP often cannot be reached, and 488, 502 or silence follows. Set the server by name, and use ICE or a relay.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation>Nur IPv6 mit NAT64: IPv4-Adressen in Contact oder SDP sind oft nicht erreichbar, und 488, 502 oder Stille folgt. Den Server mit Namen eintragen und ICE oder ein Relay verwenden.</translation>
    </message>
    <message>
        <source>Only incoming calls fail: the binding in the operator&apos;s NAT is gone before the next keep-alive, or the app sleeps. An app with push that does not register in time makes the proxy answer 480.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation>Nur eingehende Anrufe scheitern: Die Bindung im NAT des Netzbetreibers ist vor dem nächsten Keep-alive weg, oder die App schläft. Registriert sich eine App mit Push nicht rechtzeitig, antwortet der Proxy mit 480.</translation>
    </message>
    <message>
        <source>No sound: look for a private or IPv6 address in the SDP; behind symmetric NAT as a rule only a relay (TURN or SBC) helps.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation>Kein Ton: im SDP nach einer privaten oder IPv6-Adresse suchen; bei symmetrischem NAT hilft in der Regel nur ein Relay (TURN oder SBC).</translation>
    </message>
    <message>
        <source>The call drops when the phone changes networks: does it send a new REGISTER, and a re-INVITE with new Contact and SDP? Otherwise silence comes, and 408 or 481 later.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation>Das Gespräch bricht beim Wechsel des Netzes ab: Sendet das Telefon ein neues REGISTER und ein re-INVITE mit neuem Contact und SDP? Sonst folgt Stille und später 408 oder 481.</translation>
    </message>
    <message>
        <source>works on wifi, not on lte</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>wlan geht lte nicht</translation>
    </message>
    <message>
        <source>no incoming calls over 3g screen off</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>keine anrufe über 3g bildschirm aus</translation>
    </message>
    <message>
        <source>4g</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>4g</translation>
    </message>
    <message>
        <source>5g</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>5g</translation>
    </message>
    <message>
        <source>cellular network</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>mobilfunk</translation>
    </message>
    <message>
        <source>nat64</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>nat64</translation>
    </message>
    <message>
        <source>ipv6 only</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>nur ipv6</translation>
    </message>
    <message>
        <source>carrier grade nat</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>carrier-grade-nat</translation>
    </message>
    <message>
        <source>softphone fails outside the office</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>softphone geht unterwegs nicht</translation>
    </message>
    <message>
        <source>call drops when leaving wifi</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>gespräch bricht beim verlassen des wlans ab</translation>
    </message>
    <message>
        <source>network change during call</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>netzwechsel im gespräch</translation>
    </message>
    <message>
        <source>hotspot works mobile does not</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>hotspot geht mobil nicht</translation>
    </message>
    <message>
        <source>no audio on mobile network</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>kein ton im mobilnetz</translation>
    </message>
    <message>
        <source>roaming</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation>roaming</translation>
    </message>
    <message>
        <source>The app sleeps and depends on a push, on which it has to register again. Only then the proxy passes the call on.</source>
        <extracomment>symptom push, explanation</extracomment>
        <translation>Die App schläft und ist auf einen Push angewiesen, nach dem sie sich neu registrieren muss. Erst dann gibt der Proxy den Anruf weiter.</translation>
    </message>
    <message>
        <source>Does the Contact in the REGISTER hold pn-provider and pn-prid, and pn-param where the service needs it? Without them no proxy can ask for a push.</source>
        <extracomment>symptom push, checks</extracomment>
        <translation>Enthält der Contact im REGISTER pn-provider und pn-prid und, wo der Dienst ihn braucht, pn-param? Ohne sie kann kein Proxy einen Push anfordern.</translation>
    </message>
    <message>
        <source>What answered the REGISTER? 555: the push service is not supported. 200 without sip.pns in Feature-Caps: no proxy has promised pushes.</source>
        <extracomment>symptom push, checks</extracomment>
        <translation>Was kam auf das REGISTER? 555: Der Push-Dienst wird nicht unterstützt. 200 ohne sip.pns in Feature-Caps: Kein Proxy hat Pushs zugesagt.</translation>
    </message>
    <message>
        <source>When the call comes, does the app register again in time? If not, the proxy must answer 480. At once 480 or 404: the push could not be requested.</source>
        <extracomment>symptom push, checks</extracomment>
        <translation>Registriert sich die App rechtzeitig neu, wenn der Anruf kommt? Wenn nicht, muss der Proxy 480 senden. Sofort 480 oder 404: Der Push ließ sich nicht anfordern.</translation>
    </message>
    <message>
        <source>The push does not arrive or comes late: many phones hold pushes back to save battery, and a token may belong to an older installation of the app.</source>
        <extracomment>symptom push, checks</extracomment>
        <translation>Der Push kommt nicht oder spät an: Viele Telefone halten Pushs zurück, um Strom zu sparen, und ein Token kann zu einer älteren Installation der App gehören.</translation>
    </message>
    <message>
        <source>The app registers and no INVITE follows: its Contact has to match the Request-URI of the call that the proxy holds.</source>
        <extracomment>symptom push, checks</extracomment>
        <translation>Die App registriert sich, und kein INVITE folgt: Ihr Contact muss zur Request-URI des Anrufs passen, den der Proxy zurückhält.</translation>
    </message>
    <message>
        <source>no incoming calls screen off</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>keine anrufe bei bildschirm aus</translation>
    </message>
    <message>
        <source>app closed no ringing</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>app geschlossen klingelt nicht</translation>
    </message>
    <message>
        <source>phone locked no calls</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>gesperrtes handy keine anrufe</translation>
    </message>
    <message>
        <source>app in background not ringing</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>app im hintergrund klingelt nicht</translation>
    </message>
    <message>
        <source>push token</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>push-token</translation>
    </message>
    <message>
        <source>app rings only when open</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>app klingelt nur wenn offen</translation>
    </message>
    <message>
        <source>battery saving blocks calls</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation>akku sparen verhindert anrufe</translation>
    </message>
    <message>
        <source>Does the CANCEL that reaches the phone carry Reason: SIP;cause=200? A forking proxy can put it in when a branch has answered.</source>
        <extracomment>symptom missed-though-answered, checks</extracomment>
        <translation>Enthält das CANCEL, das beim Telefon ankommt, Reason: SIP;cause=200? Ein Forking-Proxy kann den Header setzen, wenn ein Zweig angenommen hat.</translation>
    </message>
    <message>
        <source>Is the header there on one hop and gone on the next? A proxy that makes a CANCEL of its own from one that it got should copy it.</source>
        <extracomment>symptom missed-though-answered, checks</extracomment>
        <translation>Ist der Header auf einem Hop da und auf dem nächsten weg? Ein Proxy, der auf ein CANCEL hin ein eigenes erzeugt, sollte ihn übernehmen.</translation>
    </message>
    <message>
        <source>Different Call-IDs on the phones: the PBX calls each by itself and has to write the header, too; some have a setting for it.</source>
        <extracomment>symptom missed-though-answered, checks</extracomment>
        <translation>Verschiedene Call-IDs an den Telefonen: Die TK-Anlage ruft jedes einzeln an und muss den Header selbst setzen; manche haben eine Einstellung dafür.</translation>
    </message>
    <message>
        <source>Header there, and the call is still listed: look at the software and the settings of the phone.</source>
        <extracomment>symptom missed-though-answered, checks</extracomment>
        <translation>Header vorhanden, und der Anruf steht trotzdem in der Liste: Software und Einstellungen des Telefons prüfen.</translation>
    </message>
    <message>
        <source>answered calls show as missed calls</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation>angenommene anrufe als verpasst angezeigt</translation>
    </message>
    <message>
        <source>missed call list full</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation>anrufliste voll verpasster anrufe</translation>
    </message>
    <message>
        <source>false missed calls</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation>falsche verpasste anrufe</translation>
    </message>
    <message>
        <source>missed calls on all phones</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation>verpasste anrufe auf allen telefonen</translation>
    </message>
    <message>
        <source>reason header cancel</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation>reason-header im cancel</translation>
    </message>
    <message>
        <source>colleague took the call shown as missed</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation>vom kollegen angenommen als verpasst angezeigt</translation>
    </message>
    <message>
        <source>Other phones keep ringing after one has answered</source>
        <extracomment>symptom rings-on-elsewhere, symptom</extracomment>
        <translation>Andere Telefone klingeln weiter, nachdem eines angenommen hat</translation>
    </message>
    <message>
        <source>Each phone that did not answer must get a CANCEL. One of them does not get it, or does not heed it.</source>
        <extracomment>symptom rings-on-elsewhere, explanation</extracomment>
        <translation>Jedes Telefon, das nicht angenommen hat, muss ein CANCEL bekommen. Eines der Telefone bekommt es nicht oder beachtet es nicht.</translation>
    </message>
    <message>
        <source>One forked call, or one to each phone? Same Call-ID everywhere: the proxy must CANCEL every open branch when it forwards the 200. Different Call-IDs: the PBX has to CANCEL each of its calls.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation>Ein verzweigter Anruf oder einer je Telefon? Überall dieselbe Call-ID: Der Proxy muss jeden offenen Zweig mit CANCEL beenden, wenn er die 200 weitergibt. Verschiedene Call-IDs: Die TK-Anlage muss jeden ihrer Anrufe mit CANCEL beenden.</translation>
    </message>
    <message>
        <source>Does a CANCEL leave towards that phone? It must wait for a provisional response, so a phone that rings and has sent none rings on.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation>Geht ein CANCEL zu diesem Telefon hinaus? Es muss auf eine vorläufige Antwort warten; ein Telefon, das klingelt und keine gesendet hat, klingelt also weiter.</translation>
    </message>
    <message>
        <source>Does it arrive? It goes to the address, port and transport of the INVITE, with the same top Via; a lost NAT binding stops it. 481: the phone found no such INVITE.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation>Kommt es an? Es geht an Adresse, Port und Transport des INVITE, mit demselben obersten Via; eine verlorene NAT-Bindung hält es auf. 481: Das Telefon fand kein solches INVITE.</translation>
    </message>
    <message>
        <source>200 to the CANCEL and 487 to the INVITE are there, and it rings on: look at the phone&apos;s software. An app woken by a push needs the CANCEL after it has registered, too.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation>200 auf das CANCEL und 487 auf das INVITE sind da, und es klingelt weiter: Software des Telefons prüfen. Eine per Push geweckte App braucht das CANCEL auch noch nach ihrer Registrierung.</translation>
    </message>
    <message>
        <source>200 OK from two phones: both calls are up. The caller must ACK both and end with BYE the one that it does not want.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation>200 OK von zwei Telefonen: Beide Gespräche stehen. Der Anrufer muss beide mit ACK bestätigen und das unerwünschte mit BYE beenden.</translation>
    </message>
    <message>
        <source>Reason: SIP;cause=200 in the CANCEL only tells the phone why; it is the CANCEL that stops the ringing.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation>Reason: SIP;cause=200 im CANCEL sagt dem Telefon nur, warum; das Klingeln beendet das CANCEL selbst.</translation>
    </message>
    <message>
        <source>answered, but other sip devices keep ringing</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>angenommen andere geräte klingeln weiter</translation>
    </message>
    <message>
        <source>phone keeps ringing after pickup elsewhere</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>telefon klingelt nach annahme anderswo</translation>
    </message>
    <message>
        <source>picked up elsewhere</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>anderswo abgehoben</translation>
    </message>
    <message>
        <source>colleague answered still rings</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>kollege hat angenommen klingelt noch</translation>
    </message>
    <message>
        <source>ring group rings on</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>rufgruppe klingelt weiter</translation>
    </message>
    <message>
        <source>desk phone rings after mobile answered</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>tischtelefon klingelt handy hat angenommen</translation>
    </message>
    <message>
        <source>cancel not sent</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>cancel nicht gesendet</translation>
    </message>
    <message>
        <source>dect handset rings on</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>dect-mobilteil klingelt weiter</translation>
    </message>
    <message>
        <source>second phone does not stop ringing</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>zweites telefon hört nicht auf zu klingeln</translation>
    </message>
    <message>
        <source>does not stop ringing</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>hört nicht auf zu klingeln</translation>
    </message>
    <message>
        <source>parallel call rings on</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>parallelruf klingelt weiter</translation>
    </message>
    <message>
        <source>forked call not cancelled</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation>verzweigter anruf nicht abgebrochen</translation>
    </message>
    <message>
        <source>A CANCEL must not go out before the first provisional response, and it ends nothing that has been answered.</source>
        <extracomment>symptom cancel-rings-on, explanation</extracomment>
        <translation>Ein CANCEL darf nicht vor der ersten vorläufigen Antwort hinausgehen, und es beendet nichts, was schon angenommen ist.</translation>
    </message>
    <message>
        <source>Did a 1xx come before the caller gave up? Without one the CANCEL has to wait for it.</source>
        <extracomment>symptom cancel-rings-on, checks</extracomment>
        <translation>Kam eine 1xx, bevor der Anrufer aufgab? Ohne sie muss das CANCEL auf sie warten.</translation>
    </message>
    <message>
        <source>Does the CANCEL reach the phone? It goes to the address, port and transport of the INVITE and has the same top Via, Request-URI, Call-ID, From, To and CSeq number.</source>
        <extracomment>symptom cancel-rings-on, checks</extracomment>
        <translation>Kommt das CANCEL beim Telefon an? Es geht an Adresse, Port und Transport des INVITE und stimmt mit ihm im obersten Via, in Request-URI, Call-ID, From, To und CSeq-Nummer überein.</translation>
    </message>
    <message>
        <source>What answers it? 200 to the CANCEL and 487 to the INVITE: cancelled. 481: the phone found no such INVITE; compare the top Via.</source>
        <extracomment>symptom cancel-rings-on, checks</extracomment>
        <translation>Was kommt darauf? 200 auf das CANCEL und 487 auf das INVITE: abgebrochen. 481: Das Telefon fand kein solches INVITE; das oberste Via vergleichen.</translation>
    </message>
    <message>
        <source>Did a 200 OK to the INVITE cross the CANCEL? Then the call is up and needs ACK and BYE.</source>
        <extracomment>symptom cancel-rings-on, checks</extracomment>
        <translation>Hat sich eine 200 OK auf das INVITE mit dem CANCEL gekreuzt? Dann steht das Gespräch und braucht ACK und BYE.</translation>
    </message>
    <message>
        <source>200 and 487 are there, and it rings on: look at the phone&apos;s software. An app that a push has woken may not have heard of the CANCEL.</source>
        <extracomment>symptom cancel-rings-on, checks</extracomment>
        <translation>200 und 487 sind da, und es klingelt weiter: Software des Telefons prüfen. Eine App, die ein Push geweckt hat, weiß womöglich nichts vom CANCEL.</translation>
    </message>
    <message>
        <source>caller hung up but phone rings</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>anrufer hat aufgelegt telefon klingelt</translation>
    </message>
    <message>
        <source>rings after caller gave up</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>klingelt nach auflegen weiter</translation>
    </message>
    <message>
        <source>cancel 481</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>cancel 481</translation>
    </message>
    <message>
        <source>phone rings forever</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>telefon klingelt endlos</translation>
    </message>
    <message>
        <source>cancel not received</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>cancel nicht empfangen</translation>
    </message>
    <message>
        <source>cancel lost</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>cancel verloren</translation>
    </message>
    <message>
        <source>ghost ringing</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>geisterklingeln</translation>
    </message>
    <message>
        <source>A proxy may end an INVITE that rings too long: its timer C has to be longer than three minutes. A callee that needs longer must send a 1xx other than 100 each minute.</source>
        <extracomment>symptom rings-three-minutes, explanation</extracomment>
        <translation>Ein Proxy darf ein INVITE beenden, das zu lange klingelt: Sein Timer C muss länger als drei Minuten sein. Braucht der Angerufene länger, muss er jede Minute eine 1xx außer 100 senden.</translation>
    </message>
    <message>
        <source>How long after the last 101 to 199 response does it stop? Each of them starts timer C anew; it is longer than three minutes, and no RFC sets an upper limit.</source>
        <extracomment>symptom rings-three-minutes, checks</extracomment>
        <translation>Wie lange nach der letzten Antwort von 101 bis 199 ist Schluss? Jede startet Timer C neu; er ist länger als drei Minuten, und kein RFC setzt eine Obergrenze.</translation>
    </message>
    <message>
        <source>Who sends the CANCEL? If a proxy does, after a 1xx, the result is 487 as a rule. Without any 1xx the proxy acts as if 408 had come.</source>
        <extracomment>symptom rings-three-minutes, checks</extracomment>
        <translation>Wer sendet das CANCEL? Ist es ein Proxy nach einer 1xx, kommt in der Regel 487 heraus. Ganz ohne 1xx verhält sich der Proxy, als wäre 408 gekommen.</translation>
    </message>
    <message>
        <source>Exactly 60, 120 or 180 seconds: more likely the ring time of a PBX, a phone or a trunk, or Expires in the INVITE.</source>
        <extracomment>symptom rings-three-minutes, checks</extracomment>
        <translation>Genau 60, 120 oder 180 Sekunden: eher die Rufzeit von TK-Anlage, Telefon oder Trunk oder Expires im INVITE.</translation>
    </message>
    <message>
        <source>Does the callee repeat its 180? With 100rel every two and a half minutes should be enough, otherwise it must be each minute.</source>
        <extracomment>symptom rings-three-minutes, checks</extracomment>
        <translation>Wiederholt der Angerufene seine 180? Mit 100rel sollten zweieinhalb Minuten genügen, sonst muss sie jede Minute kommen.</translation>
    </message>
    <message>
        <source>stops ringing by itself</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation>hört von selbst auf zu klingeln</translation>
    </message>
    <message>
        <source>ringing ends after 3 minutes</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation>klingeln endet nach 3 minuten</translation>
    </message>
    <message>
        <source>call cancelled after 180 seconds</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation>abbruch nach 180 sekunden</translation>
    </message>
    <message>
        <source>no answer timeout</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation>timeout bei nichtmelden</translation>
    </message>
    <message>
        <source>queue caller dropped while waiting</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation>warteschlange anrufer abgebrochen</translation>
    </message>
    <message>
        <source>announcement before answer cut off</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation>ansage vor dem abheben abgebrochen</translation>
    </message>
    <message>
        <source>Over UDP a large request is cut into fragments, and many firewalls and NATs drop them. Nothing comes back, and a timer ends the try as 408.</source>
        <extracomment>symptom long-invite, explanation</extracomment>
        <translation>Über UDP wird eine große Anfrage in Fragmente zerlegt, und viele Firewalls und NAT-Router verwerfen sie. Nichts kommt zurück, und ein Timer beendet den Versuch mit 408.</translation>
    </message>
    <message>
        <source>How long is the request without an answer? Over 1300 bytes it must not go by UDP, unless the MTU of the path is known to be large enough.</source>
        <extracomment>symptom long-invite, checks</extracomment>
        <translation>Wie lang ist die Anfrage, auf die nichts kommt? Über 1300 Bytes darf sie nicht über UDP gehen, außer die MTU des Wegs ist als groß genug bekannt.</translation>
    </message>
    <message>
        <source>Is it the second INVITE, after a 401 or 407? The first one got through, and credentials made this one longer.</source>
        <extracomment>symptom long-invite, checks</extracomment>
        <translation>Ist es das zweite INVITE, nach einer 401 oder 407? Das erste kam durch, und die Zugangsdaten haben dieses länger gemacht.</translation>
    </message>
    <message>
        <source>Capture at the other end, too: nothing there, or the first fragment alone, shows the loss.</source>
        <extracomment>symptom long-invite, checks</extracomment>
        <translation>Auch am anderen Ende mitschneiden: Kommt dort nichts an oder nur das erste Fragment, ist der Verlust bewiesen.</translation>
    </message>
    <message>
        <source>Test with few codecs, no video and no ICE candidates. If the call then works, use TCP or TLS, or keep the SDP short.</source>
        <extracomment>symptom long-invite, checks</extracomment>
        <translation>Mit wenigen Codecs, ohne Video und ohne ICE-Kandidaten testen. Geht der Anruf dann, TCP oder TLS verwenden oder das SDP kurz halten.</translation>
    </message>
    <message>
        <source>513: a server says plainly that the request is too large; in practice silence is more common.</source>
        <extracomment>symptom long-invite, checks</extracomment>
        <translation>513: Ein Server sagt offen, dass die Anfrage zu groß ist; in der Praxis ist Stille häufiger.</translation>
    </message>
    <message>
        <source>ip fragmentation</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>ip-fragmentierung</translation>
    </message>
    <message>
        <source>invite too large</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>invite zu groß</translation>
    </message>
    <message>
        <source>second invite lost</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>zweites invite verloren</translation>
    </message>
    <message>
        <source>no answer after 407</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>nach 407 keine antwort</translation>
    </message>
    <message>
        <source>1300 bytes</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>1300 byte</translation>
    </message>
    <message>
        <source>works on wifi not on lte</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>wlan geht lte nicht</translation>
    </message>
    <message>
        <source>ice candidates make invite too big</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>ice-kandidaten machen invite zu groß</translation>
    </message>
    <message>
        <source>Transfer fails, even if it says OK</source>
        <extracomment>symptom transfer, symptom</extracomment>
        <translation>Gesprächsübergabe (Transfer) scheitert, auch wenn sie OK meldet</translation>
    </message>
    <message>
        <source>The answer to REFER only says whether the transfer will be tried. The outcome comes later, as a status line in the body of a NOTIFY.</source>
        <extracomment>symptom transfer, explanation</extracomment>
        <translation>Die Antwort auf REFER sagt nur, ob die Gesprächsübergabe versucht wird. Das Ergebnis kommt später, als Statuszeile im Body eines NOTIFY.</translation>
    </message>
    <message>
        <source>What answered REFER? 202 or 200: accepted, no more. 405 or 501: not allowed or not known. 401 or 407: challenge. 400: none or several Refer-To. 420: norefersub or the like is missing. 403 or 603: refused.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation>Was kam auf REFER? 202 oder 200: angenommen, mehr nicht. 405 oder 501: nicht erlaubt oder nicht bekannt. 401 oder 407: Challenge. 400: kein oder mehrere Refer-To. 420: norefersub oder Ähnliches fehlt. 403 oder 603: abgelehnt.</translation>
    </message>
    <message>
        <source>Read the status line in the last NOTIFY. 404 or 484: look at the target&apos;s number. 486 or 480: the target itself. 403: often the caller&apos;s number on the new call. 429: the target wants a Referred-By token.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation>Die Statuszeile im letzten NOTIFY lesen. 404 oder 484: die Nummer des Ziels prüfen. 486 oder 480: das Ziel selbst. 403: oft die Absendernummer des neuen Anrufs. 429: Das Ziel will ein Referred-By-Token.</translation>
    </message>
    <message>
        <source>No NOTIFY at all: it is lost, or both sides agreed on Refer-Sub: false.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation>Gar kein NOTIFY: Es ist verloren gegangen, oder beide Seiten haben Refer-Sub: false vereinbart.</translation>
    </message>
    <message>
        <source>Attended: Replaces must name the Call-ID and both tags of the target&apos;s call, to-tag being the target&apos;s own. 481: no call fits, or an early one that the target did not begin. 603: that call has ended.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation>Mit Rückfrage: Replaces muss Call-ID und beide Tags des Gesprächs beim Ziel nennen, to-tag ist das Tag des Ziels. 481: Kein Gespräch passt, oder es ist ein Early Dialog, den das Ziel nicht begonnen hat. 603: Das Gespräch ist beendet.</translation>
    </message>
    <message>
        <source>Does the new INVITE reach the same device? A Contact that cannot be reached from outside leads elsewhere; then Refer-To has to hold the number that was called before.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation>Erreicht das neue INVITE dasselbe Gerät? Ein von außen nicht erreichbarer Contact führt woandershin; dann gehört die zuvor angerufene Nummer in Refer-To.</translation>
    </message>
    <message>
        <source>Who sends the new INVITE, and may that side do so? Many PBXs and trunks take no REFER from each other and need a transfer by re-INVITE. After a failure the transferor takes the other side off hold again.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation>Wer sendet das neue INVITE, und darf diese Seite das? Viele TK-Anlagen und Trunks nehmen kein REFER voneinander an und brauchen eine Übergabe per re-INVITE. Nach einem Fehlschlag holt der Übergebende die andere Seite aus dem Halten zurück.</translation>
    </message>
    <message>
        <source>blind transfer not working</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>übergabe ohne rückfrage geht nicht</translation>
    </message>
    <message>
        <source>attended transfer refer failed</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>übergabe mit rückfrage refer fehlgeschlagen</translation>
    </message>
    <message>
        <source>consultative transfer</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>rückfrage</translation>
    </message>
    <message>
        <source>warm transfer</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>vermitteln mit ansage</translation>
    </message>
    <message>
        <source>cold transfer</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>blind vermitteln</translation>
    </message>
    <message>
        <source>refer rejected</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>refer abgelehnt</translation>
    </message>
    <message>
        <source>refer 405</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>refer 405</translation>
    </message>
    <message>
        <source>cannot forward call to colleague</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>gespräch weitergeben geht nicht</translation>
    </message>
    <message>
        <source>call transfer drops</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>gespräch bricht beim vermitteln ab</translation>
    </message>
    <message>
        <source>The other side knows no such call: it restarted, the call moved to another node, or a tag was changed on the way. For the side that sent the BYE the call is over all the same.</source>
        <extracomment>symptom bye-refused, explanation</extracomment>
        <translation>Die Gegenseite kennt kein solches Gespräch: Sie wurde neu gestartet, das Gespräch ist auf einen anderen Knoten gewandert, oder ein Tag wurde unterwegs verändert. Für die Seite, die das BYE gesendet hat, ist das Gespräch trotzdem beendet.</translation>
    </message>
    <message>
        <source>Compare Call-ID and both tags of the BYE with the 200 OK to the INVITE. In a BYE from the callee From and To are swapped.</source>
        <extracomment>symptom bye-refused, checks</extracomment>
        <translation>Call-ID und beide Tags des BYE mit der 200 OK auf das INVITE vergleichen. In einem BYE des Angerufenen sind From und To vertauscht.</translation>
    </message>
    <message>
        <source>Did the other side send a BYE just before? Then both hung up at once, and the 481 is harmless.</source>
        <extracomment>symptom bye-refused, checks</extracomment>
        <translation>Hat die Gegenseite kurz zuvor selbst ein BYE gesendet? Dann haben beide gleichzeitig aufgelegt, und die 481 ist harmlos.</translation>
    </message>
    <message>
        <source>Did the BYE reach the node that has the call? Compare its Request-URI with the Contact, and its Route with the Record-Route, of the 200 OK.</source>
        <extracomment>symptom bye-refused, checks</extracomment>
        <translation>Hat das BYE den Knoten erreicht, der das Gespräch hat? Request-URI mit dem Contact und Route mit dem Record-Route der 200 OK vergleichen.</translation>
    </message>
    <message>
        <source>401 or 407 to the BYE is a challenge: the BYE has to be sent again with credentials.</source>
        <extracomment>symptom bye-refused, checks</extracomment>
        <translation>401 oder 407 auf das BYE ist eine Challenge: Das BYE muss mit Zugangsdaten noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>The call stays up on the side that sent the BYE: that side is at fault. After 481, 408 or no answer it must take the call for ended.</source>
        <extracomment>symptom bye-refused, checks</extracomment>
        <translation>Das Gespräch bleibt auf der Seite bestehen, die das BYE gesendet hat: Der Fehler liegt dort. Nach 481, 408 oder ohne Antwort muss sie es als beendet ansehen.</translation>
    </message>
    <message>
        <source>481 when receiving sip bye</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>481 auf bye</translation>
    </message>
    <message>
        <source>call stays up after hangup</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>gespräch bleibt nach dem auflegen bestehen</translation>
    </message>
    <message>
        <source>zombie channel</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>hängender kanal</translation>
    </message>
    <message>
        <source>hangup does not work</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>auflegen ohne wirkung</translation>
    </message>
    <message>
        <source>bye not accepted</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>bye nicht angenommen</translation>
    </message>
    <message>
        <source>call does not end</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>gespräch endet nicht</translation>
    </message>
    <message>
        <source>call keeps running after hang up</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>gespräch läuft nach auflegen weiter</translation>
    </message>
    <message>
        <source>channel stuck</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation>kanal hängt</translation>
    </message>
    <message>
        <source>A refused re-INVITE or UPDATE leaves the call as it was. Only 481, 408 or silence ends more than the change.</source>
        <extracomment>symptom hold, explanation</extracomment>
        <translation>Ein abgelehntes re-INVITE oder UPDATE lässt das Gespräch, wie es war. Nur 481, 408 oder Stille beendet mehr als die Änderung.</translation>
    </message>
    <message>
        <source>What answered it? 488: the new media are refused. 491: both sides changed at once. 500 with Retry-After: an earlier change is not finished.</source>
        <extracomment>symptom hold, checks</extracomment>
        <translation>Was kam darauf? 488: Die neuen Medien sind abgelehnt. 491: Beide Seiten haben gleichzeitig geändert. 500 mit Retry-After: Eine frühere Änderung ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>481, 408 or no answer: RFC 3261 ends the dialog, RFC 5057 only the usage that the request belongs to. The call is over either way.</source>
        <extracomment>symptom hold, checks</extracomment>
        <translation>481, 408 oder keine Antwort: RFC 3261 beendet den Dialog, RFC 5057 nur die Usage, zu der die Anfrage gehört. Das Gespräch ist in beiden Fällen zu Ende.</translation>
    </message>
    <message>
        <source>Does the answer suit the offer? sendonly asks for recvonly or inactive, inactive for inactive. Old devices hold with c=0.0.0.0 instead.</source>
        <extracomment>symptom hold, checks</extracomment>
        <translation>Passt die Answer zum Offer? Auf sendonly gehört recvonly oder inactive, auf inactive nur inactive. Alte Geräte halten stattdessen mit c=0.0.0.0.</translation>
    </message>
    <message>
        <source>Resume: the new offer says sendrecv or no direction, and the version in its o= line is one higher. With the old version nothing counts as changed.</source>
        <extracomment>symptom hold, checks</extracomment>
        <translation>Zurückholen: Das neue Offer sagt sendrecv oder nennt keine Richtung, und die Version in seiner o=-Zeile ist um eins höher. Mit der alten Version gilt nichts als geändert.</translation>
    </message>
    <message>
        <source>A PBX in between: look at both legs. Many PBXs play music themselves and send nothing about the hold to the far leg.</source>
        <extracomment>symptom hold, checks</extracomment>
        <translation>Eine TK-Anlage dazwischen: beide Legs ansehen. Viele spielen die Wartemusik selbst ein und senden zum fernen Leg nichts über das Halten.</translation>
    </message>
    <message>
        <source>cannot retrieve held call</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation>gehaltenes gespräch nicht zurückzuholen</translation>
    </message>
    <message>
        <source>call stuck on hold</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation>gespräch bleibt gehalten</translation>
    </message>
    <message>
        <source>update rejected</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation>update abgelehnt</translation>
    </message>
    <message>
        <source>mid-call change refused</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation>änderung im gespräch abgelehnt</translation>
    </message>
    <message>
        <source>video upgrade fails</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation>video zuschalten geht nicht</translation>
    </message>
    <message>
        <source>Two re-INVITEs or UPDATEs crossed. Each side refuses the other&apos;s, waits for a time of its own and tries again.</source>
        <extracomment>symptom glare, explanation</extracomment>
        <translation>Zwei re-INVITEs oder UPDATEs haben sich gekreuzt. Jede Seite lehnt das der anderen ab, wartet eine eigene Zeit und versucht es erneut.</translation>
    </message>
    <message>
        <source>Do the two requests overlap, each arriving while the receiver&apos;s own is still open? Only then it is glare.</source>
        <extracomment>symptom glare, checks</extracomment>
        <translation>Überschneiden sich die beiden Anfragen, kommt also jede an, während die eigene des Empfängers noch offen ist? Nur dann ist es eine Kollision (Glare).</translation>
    </message>
    <message>
        <source>How long does each side wait? The one that made the Call-ID should wait 2.1 to 4 seconds, the other up to 2, so one of them comes first.</source>
        <extracomment>symptom glare, checks</extracomment>
        <translation>Wie lange wartet jede Seite? Die, die die Call-ID erzeugt hat, sollte 2,1 bis 4 Sekunden warten, die andere bis zu 2; so kommt eine zuerst.</translation>
    </message>
    <message>
        <source>491 again and again, without overlap: one side takes an INVITE of its own for unfinished. Look for one without a final response.</source>
        <extracomment>symptom glare, checks</extracomment>
        <translation>Immer wieder 491 ohne Überschneidung: Eine Seite hält ein eigenes INVITE für nicht abgeschlossen. Nach einem ohne endgültige Antwort suchen.</translation>
    </message>
    <message>
        <source>Does a PBX pass the 491 on? Each of its legs has a Call-ID of its own, so both ends may wait equally long and cross again.</source>
        <extracomment>symptom glare, checks</extracomment>
        <translation>Reicht eine TK-Anlage die 491 weiter? Jedes ihrer Legs hat eine eigene Call-ID; beide Enden warten dann womöglich gleich lang und kreuzen sich wieder.</translation>
    </message>
    <message>
        <source>What makes both change at once? In practice often direct media right after the answer, or both as refresher.</source>
        <extracomment>symptom glare, checks</extracomment>
        <translation>Warum ändern beide gleichzeitig? In der Praxis oft wegen direkter Medien gleich nach dem Abheben, oder weil beide auffrischen.</translation>
    </message>
    <message>
        <source>reinvite collision</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation>reinvite-kollision</translation>
    </message>
    <message>
        <source>request pending</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation>request pending</translation>
    </message>
    <message>
        <source>491 loop</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation>491-schleife</translation>
    </message>
    <message>
        <source>crossed reinvites</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation>gekreuzte reinvites</translation>
    </message>
    <message>
        <source>both refresh session timer</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation>beide frischen session timer auf</translation>
    </message>
    <message>
        <source>reinvite race</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation>reinvite gleichzeitig</translation>
    </message>
    <message>
        <source>491 again and again</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation>immer wieder 491</translation>
    </message>
    <message>
        <source>direct media 491</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation>direkte medien 491</translation>
    </message>
    <message>
        <source>The client&apos;s own stack made the response: a refused connection, or an ICMP message such as port unreachable, counts as 503. No packet carries it.</source>
        <extracomment>symptom local-failure, explanation</extracomment>
        <translation>Der eigene Stack des Clients hat die Antwort erzeugt: Eine abgelehnte Verbindung oder eine ICMP-Meldung wie „port unreachable“ zählt als 503. Kein Paket enthält sie.</translation>
    </message>
    <message>
        <source>Is the capture complete? Look at all interfaces, at loopback, and at the ports of TLS and WebSocket.</source>
        <extracomment>symptom local-failure, checks</extracomment>
        <translation>Ist der Mitschnitt vollständig? Alle Schnittstellen, Loopback und die Ports von TLS und WebSocket ansehen.</translation>
    </message>
    <message>
        <source>Does the name of the server resolve? Look for DNS queries (NAPTR, SRV, A, AAAA) just before the failure, and for their answers.</source>
        <extracomment>symptom local-failure, checks</extracomment>
        <translation>Lässt sich der Name des Servers auflösen? Nach DNS-Anfragen (NAPTR, SRV, A, AAAA) kurz vor dem Fehler und nach deren Antworten suchen.</translation>
    </message>
    <message>
        <source>TCP or TLS: a SYN that is reset or unanswered, or a handshake that ends in an alert. In practice often an expired certificate, another name in it, or a TLS version that is too old.</source>
        <extracomment>symptom local-failure, checks</extracomment>
        <translation>TCP oder TLS: ein SYN, das zurückgewiesen wird oder unbeantwortet bleibt, oder ein Handshake, der mit einem Alert endet. In der Praxis oft ein abgelaufenes Zertifikat, ein anderer Name darin oder eine zu alte TLS-Version.</translation>
    </message>
    <message>
        <source>No query and no packet: the phone or PBX refused by itself, for want of a route, an account or a network; see its log.</source>
        <extracomment>symptom local-failure, checks</extracomment>
        <translation>Keine DNS-Anfrage und kein Paket: Telefon oder TK-Anlage hat selbst abgelehnt, weil Route, Konto oder Netz fehlt; das Log dort ansehen.</translation>
    </message>
    <message>
        <source>A 408 some 32 seconds later is another case: there the request did go out, and nothing came back.</source>
        <extracomment>symptom local-failure, checks</extracomment>
        <translation>Eine 408 etwa 32 Sekunden später ist ein anderer Fall: Dort ging die Anfrage hinaus, und nichts kam zurück.</translation>
    </message>
    <message>
        <source>tls handshake failed</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>tls-handshake fehlgeschlagen</translation>
    </message>
    <message>
        <source>dns failure</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>dns-fehler</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>host nicht erreichbar</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>transport error</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>transportfehler</translation>
    </message>
    <message>
        <source>503 without packet</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>503 ohne paket</translation>
    </message>
    <message>
        <source>invite never sent</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>invite nie gesendet</translation>
    </message>
    <message>
        <source>connection reset</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>No response at all came to the INVITE, and its transaction timed out. That counts as 408, though no packet carries it.</source>
        <extracomment>symptom silence-32s, explanation</extracomment>
        <translation>Auf das INVITE kam gar keine Antwort, und die Transaktion lief in den Timeout. Das zählt als 408, auch wenn kein Paket sie enthält.</translation>
    </message>
    <message>
        <source>Count the repeats. Over UDP the INVITE goes out seven times, in gaps that double from half a second to 16; all seven and no 100: nothing arrives there, or nothing comes back.</source>
        <extracomment>symptom silence-32s, checks</extracomment>
        <translation>Wiederholungen zählen. Über UDP geht das INVITE siebenmal hinaus, in Abständen, die sich von einer halben Sekunde bis 16 verdoppeln; alle sieben und keine 100: Dort kommt nichts an, oder es kommt nichts zurück.</translation>
    </message>
    <message>
        <source>Did a 100 come? Then the next hop is alive and this timer no longer runs; look what that hop waits for.</source>
        <extracomment>symptom silence-32s, checks</extracomment>
        <translation>Kam eine 100? Dann lebt der nächste Hop, und dieser Timer läuft nicht mehr; prüfen, worauf dieser Hop wartet.</translation>
    </message>
    <message>
        <source>Does the INVITE arrive at the other end, and to which port does the response go? Over UDP it is the one in Via, behind NAT often the wrong one; with rport (RFC 3581) it is the one that the request came from.</source>
        <extracomment>symptom silence-32s, checks</extracomment>
        <translation>Kommt das INVITE am anderen Ende an, und an welchen Port geht die Antwort? Über UDP ist es der aus Via, hinter NAT oft der falsche; mit rport (RFC 3581) ist es der, von dem die Anfrage kam.</translation>
    </message>
    <message>
        <source>Short requests such as REGISTER are answered, and the INVITE is not: it may be too large for UDP.</source>
        <extracomment>symptom silence-32s, checks</extracomment>
        <translation>Kurze Anfragen wie REGISTER werden beantwortet, das INVITE nicht: Es ist womöglich zu groß für UDP.</translation>
    </message>
    <message>
        <source>With more than one server in DNS the client should now try the next. FreeSWITCH may pass the 408 on as 504.</source>
        <extracomment>symptom silence-32s, checks</extracomment>
        <translation>Nennt DNS mehr als einen Server, sollte der Client jetzt den nächsten versuchen. FreeSWITCH reicht die 408 eventuell als 504 weiter.</translation>
    </message>
    <message>
        <source>no response to invite</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>keine antwort auf invite</translation>
    </message>
    <message>
        <source>server does not answer</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>server antwortet nicht</translation>
    </message>
    <message>
        <source>timeout after 32 seconds</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>timeout nach 32 sekunden</translation>
    </message>
    <message>
        <source>invite repeated seven times</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>invite siebenmal wiederholt</translation>
    </message>
    <message>
        <source>call attempt times out</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>anrufversuch läuft in timeout</translation>
    </message>
    <message>
        <source>invite goes nowhere</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>invite geht ins leere</translation>
    </message>
    <message>
        <source>trunk not answering</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>trunk antwortet nicht</translation>
    </message>
    <message>
        <source>A PBX is two calls. It may turn the code of one leg into a Q.850 cause, and that cause into a code of its own, often another one.</source>
        <extracomment>symptom code-changed, explanation</extracomment>
        <translation>Eine TK-Anlage führt zwei getrennte Anrufe. Sie kann den Code des einen Legs in einen Q.850-Cause-Wert übersetzen und diesen in einen eigenen Code, oft einen anderen.</translation>
    </message>
    <message>
        <source>Look at the far leg first: what came there is the carrier&apos;s answer.</source>
        <extracomment>symptom code-changed, checks</extracomment>
        <translation>Zuerst das ferne Leg ansehen: Was dort ankam, ist die Antwort des Netzbetreibers.</translation>
    </message>
    <message>
        <source>Is there a Reason header with Q.850? It often holds the first cause, and its location says who ended the call.</source>
        <extracomment>symptom code-changed, checks</extracomment>
        <translation>Gibt es einen Reason-Header mit Q.850? Er nennt oft den ursprünglichen Cause-Wert, und location darin sagt, wer den Anruf beendet hat.</translation>
    </message>
    <message>
        <source>A gateway to the telephone network uses two tables that are not inverse: 603 becomes cause 21, and 21 may come back as 403.</source>
        <extracomment>symptom code-changed, checks</extracomment>
        <translation>Ein Gateway zum Telefonnetz benutzt zwei Tabellen, die nicht umkehrbar sind: Aus 603 wird Cause-Wert 21, und 21 kann als 403 zurückkommen.</translation>
    </message>
    <message>
        <source>Asterisk and FreeSWITCH have tables of their own: 603 becomes 403 in that of Asterisk, 403 becomes 603 in that of FreeSWITCH. A Reason header, dial plan or profile may decide otherwise.</source>
        <extracomment>symptom code-changed, checks</extracomment>
        <translation>Asterisk und FreeSWITCH haben eigene Tabellen: In der von Asterisk wird 603 zu 403, in der von FreeSWITCH 403 zu 603. Ein Reason-Header, Wählplan oder Profil kann anders entscheiden.</translation>
    </message>
    <message>
        <source>A proxy changes codes, too: of several answers it sends one, and a lone 503 should become 500.</source>
        <extracomment>symptom code-changed, checks</extracomment>
        <translation>Auch ein Proxy ändert Codes: Von mehreren Antworten sendet er eine, und aus einer einzelnen 503 sollte 500 werden.</translation>
    </message>
    <message>
        <source>different code on the two legs</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>verschiedene codes auf beiden legs</translation>
    </message>
    <message>
        <source>cause mapping</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>cause-umsetzung</translation>
    </message>
    <message>
        <source>sbc changes response code</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>sbc ändert antwortcode</translation>
    </message>
    <message>
        <source>code translated</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>code übersetzt</translation>
    </message>
    <message>
        <source>pbx hides real error</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>tk-anlage verdeckt den fehler</translation>
    </message>
    <message>
        <source>busy shown as congestion</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>besetzt als überlast angezeigt</translation>
    </message>
    <message>
        <source>hangupcause</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation>hangupcause</translation>
    </message>
    <message>
        <source>The trunk has no free channel, or too many calls per second are set up. Carriers often say 503; the phrase or a Reason tells more.</source>
        <extracomment>symptom all-circuits, explanation</extracomment>
        <translation>Der Trunk hat keinen freien Kanal, oder es werden zu viele Anrufe pro Sekunde aufgebaut. Netzbetreiber senden oft 503; mehr sagt die Reason-Phrase oder ein Reason-Header.</translation>
    </message>
    <message>
        <source>Does a Reason name a Q.850 cause? 34: no circuit or channel is free. 42: the switch is overloaded. 38, the network is out of order, and 41, a temporary failure, do not speak of channels.</source>
        <extracomment>symptom all-circuits, checks</extracomment>
        <translation>Nennt ein Reason-Header einen Q.850-Cause-Wert? 34: weder Leitung noch Kanal frei. 42: Die Vermittlungsstelle ist überlastet. 38 (Netz außer Betrieb) und 41 (vorübergehende Störung) sagen nichts über Kanäle.</translation>
    </message>
    <message>
        <source>Count the calls that are up, and those set up per second, at that moment, and compare both with the trunk&apos;s contract.</source>
        <extracomment>symptom all-circuits, checks</extracomment>
        <translation>Bestehende Gespräche und Anrufe pro Sekunde in diesem Moment zählen und beides mit dem Vertrag des Trunks vergleichen.</translation>
    </message>
    <message>
        <source>Retry-After in the 503: send that server nothing until it is over, and try another server. Without it the 503 counts as 500.</source>
        <extracomment>symptom all-circuits, checks</extracomment>
        <translation>Retry-After in der 503: diesem Server bis dahin nichts senden und einen anderen Server versuchen. Ohne den Header zählt die 503 als 500.</translation>
    </message>
    <message>
        <source>Some carriers send 486, 403 or 500 for a full trunk. A 486 at once, without 180 before it, is worth the question.</source>
        <extracomment>symptom all-circuits, checks</extracomment>
        <translation>Manche Netzbetreiber senden bei vollem Trunk 486, 403 oder 500. Eine 486 sofort und ohne vorherige 180 ist eine Nachfrage wert.</translation>
    </message>
    <message>
        <source>No INVITE to the trunk: the PBX itself has no free channel or no route; see its log.</source>
        <extracomment>symptom all-circuits, checks</extracomment>
        <translation>Kein INVITE zum Trunk: Die TK-Anlage selbst hat keinen freien Kanal oder keine Route; ihr Log ansehen.</translation>
    </message>
    <message>
        <source>everyone is busy/congested at this time</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>alle belegt oder überlastet</translation>
    </message>
    <message>
        <source>no free channel</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>kein freier kanal</translation>
    </message>
    <message>
        <source>too many concurrent calls</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>zu viele gleichzeitige gespräche</translation>
    </message>
    <message>
        <source>capacity exceeded</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>kapazität überschritten</translation>
    </message>
    <message>
        <source>trunk limit reached</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>trunk-grenze erreicht</translation>
    </message>
    <message>
        <source>no line available</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>keine leitung verfügbar</translation>
    </message>
    <message>
        <source>busy signal on every call</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation>besetzt bei jedem anruf</translation>
    </message>
    <message>
        <source>The request runs in a loop between two servers. A server that notices sends 482; otherwise 483 comes once Max-Forwards is used up.</source>
        <extracomment>symptom loop, explanation</extracomment>
        <translation>Die Anfrage läuft in einer Schleife zwischen zwei Servern. Ein Server, der es merkt, sendet 482; sonst kommt 483, sobald Max-Forwards verbraucht ist.</translation>
    </message>
    <message>
        <source>Count the Via lines of the request that was refused: in a loop the same addresses return.</source>
        <extracomment>symptom loop, checks</extracomment>
        <translation>Via-Zeilen der abgelehnten Anfrage zählen: In einer Schleife kehren dieselben Adressen wieder.</translation>
    </message>
    <message>
        <source>Does the Request-URI change from round to round? If not, it is a loop. If it does, a server takes it for a spiral and lets it pass, and only Max-Forwards ends it.</source>
        <extracomment>symptom loop, checks</extracomment>
        <translation>Ändert sich die Request-URI von Runde zu Runde? Wenn nicht, ist es eine Schleife. Wenn doch, hält ein Server sie für eine Spirale und lässt sie durch; nur Max-Forwards beendet sie.</translation>
    </message>
    <message>
        <source>Which two systems send it to each other? Often two forwardings, or a number that neither knows and that both send to their default route.</source>
        <extracomment>symptom loop, checks</extracomment>
        <translation>Welche zwei Systeme schicken sie einander zu? Oft zwei Umleitungen oder eine Nummer, die keines kennt und die beide an ihre Standardroute geben.</translation>
    </message>
    <message>
        <source>482 without a repeated address: one request came twice, over two branches of a fork.</source>
        <extracomment>symptom loop, checks</extracomment>
        <translation>482 ohne wiederkehrende Adresse: Eine Anfrage kam zweimal an, über zwei Zweige einer Verzweigung.</translation>
    </message>
    <message>
        <source>call forward loop</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>umleitungsschleife</translation>
    </message>
    <message>
        <source>circular routing</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>kreisrouting</translation>
    </message>
    <message>
        <source>endless call</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>endloser anruf</translation>
    </message>
    <message>
        <source>call goes round in circles</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>anruf läuft im kreis</translation>
    </message>
    <message>
        <source>too many hops</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>zu viele hops</translation>
    </message>
    <message>
        <source>routing loop between pbx and trunk</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>routingschleife zwischen anlage und trunk</translation>
    </message>
    <message>
        <source>hundreds of invites</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>hunderte invites</translation>
    </message>
    <message>
        <source>call comes back to itself</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation>anruf kommt zurück</translation>
    </message>
    <message>
        <source>607 comes from the person called, 608 from a service on the way; some networks use 603 with the phrase Network Blocked. The other codes speak of the signature of the caller&apos;s number.</source>
        <extracomment>symptom spam, explanation</extracomment>
        <translation>607 kommt vom gerufenen Teilnehmer, 608 von einem Dienst unterwegs; manche Netze verwenden 603 mit der Reason-Phrase Network Blocked. Die übrigen Codes betreffen die Signatur der Absendernummer.</translation>
    </message>
    <message>
        <source>607: the person called has marked the call as unwanted. The network may put the caller&apos;s number on a list because of it.</source>
        <extracomment>symptom spam, checks</extracomment>
        <translation>607: Der gerufene Teilnehmer hat den Anruf als unerwünscht markiert. Das Netz kann die Absendernummer deshalb auf eine Liste setzen.</translation>
    </message>
    <message>
        <source>608: read Call-Info with purpose=jwscard; it leads to a card with an address for complaints.</source>
        <extracomment>symptom spam, checks</extracomment>
        <translation>608: Call-Info mit purpose=jwscard lesen; der Header führt zu einer Karte mit einer Adresse für Beschwerden.</translation>
    </message>
    <message>
        <source>603 with the phrase Network Blocked: networks in the USA send it so. The text of Reason may name a page, a number or a mail address for complaints.</source>
        <extracomment>symptom spam, checks</extracomment>
        <translation>603 mit der Reason-Phrase Network Blocked: So senden es Netze in den USA. Der Text im Reason-Header nennt eventuell eine Seite, Nummer oder Mailadresse für Beschwerden.</translation>
    </message>
    <message>
        <source>Signature: 428 none that can be used; 436 certificate cannot be fetched; 437 certificate not accepted; 438 signature or its contents wrong; 403 Stale Date too old, so check the clock.</source>
        <extracomment>symptom spam, checks</extracomment>
        <translation>Signatur: 428 keine brauchbare; 436 Zertifikat nicht abrufbar; 437 Zertifikat nicht akzeptiert; 438 Signatur oder ihr Inhalt falsch; 403 Stale Date zu alt, also die Uhr prüfen.</translation>
    </message>
    <message>
        <source>The call rings and is shown as spam: no code tells. As a rule a list of the network or of an analytics service decides; ask the provider.</source>
        <extracomment>symptom spam, checks</extracomment>
        <translation>Der Anruf klingelt und wird als Spam angezeigt: Kein Code sagt es. In der Regel entscheidet eine Liste des Netzes oder eines Analysedienstes; den Provider fragen.</translation>
    </message>
    <message>
        <source>number reputation</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation>ruf der nummer</translation>
    </message>
    <message>
        <source>fraud detected</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation>betrug erkannt</translation>
    </message>
    <message>
        <source>identity header invalid</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation>identity-header ungültig</translation>
    </message>
    <message>
        <source>unwanted call</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation>unerwünschter anruf</translation>
    </message>
    <message>
        <source>call blocked by carrier</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation>anruf vom netz blockiert</translation>
    </message>
    <message>
        <source>spoofed caller id</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation>gefälschte rufnummer</translation>
    </message>
    <message>
        <source>A gateway or server needs more digits. With overlap dialling that is to be expected; otherwise the phone sent too early.</source>
        <extracomment>symptom incomplete-number, explanation</extracomment>
        <translation>Ein Gateway oder Server braucht mehr Ziffern. Bei Überlappwahl gehört das dazu; sonst hat das Telefon die Wahl zu früh ausgelöst.</translation>
    </message>
    <message>
        <source>Does a new INVITE with the longer number follow, with the same Call-ID and From tag and no To tag? That is overlap dialling, and 484 is normal.</source>
        <extracomment>symptom incomplete-number, checks</extracomment>
        <translation>Folgt ein neues INVITE mit der längeren Nummer, derselben Call-ID, demselben From-Tag und ohne To-Tag? Das ist Überlappwahl, und 484 ist normal.</translation>
    </message>
    <message>
        <source>No further INVITE: the dial plan of the phone, or the time that it waits for the next digit, ends dialling too early. Dial from the call list as a test.</source>
        <extracomment>symptom incomplete-number, checks</extracomment>
        <translation>Kein weiteres INVITE: Der Wählplan des Telefons oder seine Wartezeit auf die nächste Ziffer beendet die Wahl zu früh. Zum Test aus der Anrufliste wählen.</translation>
    </message>
    <message>
        <source>The number is complete, and yet 484: look at prefix, + and country code in the Request-URI as it arrives.</source>
        <extracomment>symptom incomplete-number, checks</extracomment>
        <translation>Die Nummer ist vollständig, und doch kommt 484: Vorwahl, + und Landeskennzahl in der Request-URI prüfen, wie sie ankommt.</translation>
    </message>
    <message>
        <source>Q.850 cause 28 in a Reason: the telephone network behind the gateway says so; a gateway makes 484 of it.</source>
        <extracomment>symptom incomplete-number, checks</extracomment>
        <translation>Q.850-Cause-Wert 28 in einem Reason-Header: Das Telefonnetz hinter dem Gateway meldet es; ein Gateway macht daraus 484.</translation>
    </message>
    <message>
        <source>Many servers without overlap dialling answer 404 to a number that is too short.</source>
        <extracomment>symptom incomplete-number, checks</extracomment>
        <translation>Viele Server ohne Überlappwahl antworten auf eine zu kurze Nummer mit 404.</translation>
    </message>
    <message>
        <source>address incomplete</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation>adresse unvollständig</translation>
    </message>
    <message>
        <source>dials too early</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation>wählt zu früh</translation>
    </message>
    <message>
        <source>interdigit timeout</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation>zwischenwahlzeit ziffern-timeout</translation>
    </message>
    <message>
        <source>number cut off</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation>nummer abgeschnitten</translation>
    </message>
    <message>
        <source>last digits missing</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation>letzte ziffern fehlen</translation>
    </message>
    <message>
        <source>wrong number format</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation>falsches rufnummernformat</translation>
    </message>
    <message>
        <source>block dialling</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation>blockwahl</translation>
    </message>
    <message>
        <source>number sent in parts</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation>nummer in teilen gesendet</translation>
    </message>
    <message>
        <source>A lamp needs a subscription that lives and NOTIFYs that arrive. The server may refuse it, it may have died, or the NOTIFYs get lost.</source>
        <extracomment>symptom blf, explanation</extracomment>
        <translation>Eine Lampe braucht eine bestehende Subscription und NOTIFYs, die ankommen. Der Server lehnt sie womöglich ab, sie ist erloschen, oder die NOTIFYs gehen verloren.</translation>
    </message>
    <message>
        <source>What answered SUBSCRIBE? 489: the server lacks the event package. 423: it wants a longer interval. 403 or 404: look at permission and at the address. 406: it cannot make what Accept asks for.</source>
        <extracomment>symptom blf, checks</extracomment>
        <translation>Was kam auf SUBSCRIBE? 489: Dem Server fehlt das Event-Package. 423: Er will ein längeres Intervall. 403 oder 404: Berechtigung und Adresse prüfen. 406: Er kann nicht erzeugen, was Accept verlangt.</translation>
    </message>
    <message>
        <source>200 and no NOTIFY: the server must send one at once. Look whether it does, then at the Contact of the SUBSCRIBE and at NAT.</source>
        <extracomment>symptom blf, checks</extracomment>
        <translation>200 und kein NOTIFY: Der Server muss sofort eines senden. Prüfen, ob er es tut, dann den Contact des SUBSCRIBE und NAT.</translation>
    </message>
    <message>
        <source>What does the phone answer to NOTIFY? 481: it knows no such subscription. 489: it lacks the package.</source>
        <extracomment>symptom blf, checks</extracomment>
        <translation>Was antwortet das Telefon auf NOTIFY? 481: Es kennt keine solche Subscription. 489: Ihm fehlt das Package.</translation>
    </message>
    <message>
        <source>Lamps that go dark after a time: compare Expires in the 200 with the next SUBSCRIBE. After a 481 to that one the phone has to begin a new subscription.</source>
        <extracomment>symptom blf, checks</extracomment>
        <translation>Lampen, die nach einiger Zeit erlöschen: Expires in der 200 mit dem nächsten SUBSCRIBE vergleichen. Nach einer 481 darauf muss das Telefon eine neue Subscription beginnen.</translation>
    </message>
    <message>
        <source>NOTIFYs arrive and get 200, and the lamp stays dark: compare Event, Content-Type and the address in the body with what the key is set to.</source>
        <extracomment>symptom blf, checks</extracomment>
        <translation>NOTIFYs kommen an und erhalten 200, und die Lampe bleibt dunkel: Event, Content-Type und die Adresse im Body mit der Einstellung der Taste vergleichen.</translation>
    </message>
    <message>
        <source>mwi subscription not working</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation>mwi-subscription geht nicht</translation>
    </message>
    <message>
        <source>lamp does not light</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation>lampe leuchtet nicht</translation>
    </message>
    <message>
        <source>extension status not shown</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation>status der nebenstelle fehlt</translation>
    </message>
    <message>
        <source>voicemail light</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation>nachrichtenlampe</translation>
    </message>
    <message>
        <source>blf key not working</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation>blf-taste geht nicht</translation>
    </message>
    <message>
        <source>pickup key dark</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation>übernahmetaste dunkel</translation>
    </message>
    <message>
        <source>colleague status wrong</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation>kollegenstatus falsch</translation>
    </message>
    <message>
        <source>subscription expires</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation>subscription läuft ab</translation>
    </message>
    <message>
        <source>The offer cannot be met: no codec that both know, RTP against SRTP, or IPv4 against IPv6. 488 speaks for one place, 606 for all.</source>
        <extracomment>symptom codec, explanation</extracomment>
        <translation>Das Offer ist nicht zu erfüllen: kein gemeinsamer Codec, RTP gegen SRTP oder IPv4 gegen IPv6. 488 gilt für einen Ort, 606 für alle.</translation>
    </message>
    <message>
        <source>Read Warning, if there is one: 305 speaks of the codec, 302 of the transport, such as RTP or SRTP, 301 of the kind of address.</source>
        <extracomment>symptom codec, checks</extracomment>
        <translation>Warning lesen, falls vorhanden: 305 betrifft den Codec, 302 den Transport, etwa RTP oder SRTP, 301 die Art der Adresse.</translation>
    </message>
    <message>
        <source>A body in the refusal may list what the other side can do; compare it with the offer line by line.</source>
        <extracomment>symptom codec, checks</extracomment>
        <translation>Ein Body in der Ablehnung kann aufzählen, was die Gegenseite kann; Zeile für Zeile mit dem Offer vergleichen.</translation>
    </message>
    <message>
        <source>RTP/AVP against RTP/SAVP or SAVPF, or no a=crypto or a=fingerprint: one side wants SRTP, and the other does not offer it.</source>
        <extracomment>symptom codec, checks</extracomment>
        <translation>RTP/AVP gegen RTP/SAVP oder SAVPF, oder kein a=crypto oder a=fingerprint: Eine Seite will SRTP, und die andere bietet es nicht an.</translation>
    </message>
    <message>
        <source>A PBX in between: which codecs may each leg use, and does the PBX convert? Many trunks take only G.711 and G.729.</source>
        <extracomment>symptom codec, checks</extracomment>
        <translation>Eine TK-Anlage dazwischen: Welche Codecs darf jedes Leg benutzen, und wandelt die Anlage um? Viele Trunks nehmen nur G.711 und G.729.</translation>
    </message>
    <message>
        <source>200 with port 0 in an m= line: this stream alone is refused. 415: not the codec, but the type of the whole body.</source>
        <extracomment>symptom codec, checks</extracomment>
        <translation>200 mit Port 0 in einer m=-Zeile: Nur dieser Stream ist abgelehnt. 415: nicht der Codec, sondern der Typ des ganzen Bodys.</translation>
    </message>
    <message>
        <source>srtp mismatch encrypted media expected</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>srtp passt nicht verschlüsselung erwartet</translation>
    </message>
    <message>
        <source>crypto not negotiated but required</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>crypto nicht ausgehandelt aber verlangt</translation>
    </message>
    <message>
        <source>incompatible codecs</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>inkompatible codecs</translation>
    </message>
    <message>
        <source>encryption required</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>verschlüsselung verlangt</translation>
    </message>
    <message>
        <source>dtls fingerprint missing</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>dtls-fingerprint fehlt</translation>
    </message>
    <message>
        <source>transcoding missing</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>umwandlung fehlt</translation>
    </message>
    <message>
        <source>g729 not supported</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>g729 nicht unterstützt</translation>
    </message>
    <message>
        <source>ipv4 against ipv6 in sdp</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation>ipv4 gegen ipv6 im sdp</translation>
    </message>
    <message>
        <source>Reliable provisional responses need 100rel on both sides, and a PRACK for each of them.</source>
        <extracomment>symptom prack, explanation</extracomment>
        <translation>Zuverlässige vorläufige Antworten brauchen 100rel auf beiden Seiten und für jede ein PRACK.</translation>
    </message>
    <message>
        <source>420 that lists 100rel in Unsupported: the request required what the other side lacks. Set the device to supported, not required.</source>
        <extracomment>symptom prack, checks</extracomment>
        <translation>420 mit 100rel in Unsupported: Die Anfrage verlangte, was der anderen Seite fehlt. Das Gerät auf „supported“ stellen, nicht auf „required“.</translation>
    </message>
    <message>
        <source>421 that lists 100rel in Require: the other side insists on it, and the request did not offer it. Put 100rel into Supported.</source>
        <extracomment>symptom prack, checks</extracomment>
        <translation>421 mit 100rel in Require: Die andere Seite besteht darauf, und die Anfrage bot es nicht an. 100rel in Supported aufnehmen.</translation>
    </message>
    <message>
        <source>A 1xx with RSeq is repeated: does a PRACK reach the callee? If none comes for 32 seconds, it should answer the INVITE with a 5xx.</source>
        <extracomment>symptom prack, checks</extracomment>
        <translation>Eine 1xx mit RSeq wird wiederholt: Erreicht ein PRACK den Angerufenen? Kommt 32 Sekunden lang keines, sollte er das INVITE mit 5xx beantworten.</translation>
    </message>
    <message>
        <source>481 to PRACK: it matches no open 1xx. Compare RAck with RSeq and CSeq of the 1xx, and both tags.</source>
        <extracomment>symptom prack, checks</extracomment>
        <translation>481 auf PRACK: Es passt zu keiner offenen 1xx. RAck mit RSeq und CSeq der 1xx vergleichen, ebenso beide Tags.</translation>
    </message>
    <message>
        <source>The 200 OK comes late: the callee must hold it back until each 1xx with SDP has its PRACK.</source>
        <extracomment>symptom prack, checks</extracomment>
        <translation>Die 200 OK kommt spät: Der Angerufene muss sie zurückhalten, bis jede 1xx mit SDP ihr PRACK hat.</translation>
    </message>
    <message>
        <source>reliable provisional response</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation>zuverlässige vorläufige antwort</translation>
    </message>
    <message>
        <source>183 repeated</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation>183 wiederholt</translation>
    </message>
    <message>
        <source>prack not sent</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation>prack nicht gesendet</translation>
    </message>
    <message>
        <source>prack 481</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation>prack 481</translation>
    </message>
    <message>
        <source>rseq</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation>rseq</translation>
    </message>
    <message>
        <source>call fails after 183</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation>anruf scheitert nach 183</translation>
    </message>
    <message>
        <source>A client should try the next server only after a 503, a transport error or complete silence. Any other code counts as the answer.</source>
        <extracomment>symptom no-failover, explanation</extracomment>
        <translation>Ein Client sollte den nächsten Server nur nach einer 503, einem Transportfehler oder völliger Stille versuchen. Jeder andere Code zählt als Antwort.</translation>
    </message>
    <message>
        <source>What did the first server answer? 503 moves a client on; 500, 603 or 404 does not.</source>
        <extracomment>symptom no-failover, checks</extracomment>
        <translation>Was hat der erste Server geantwortet? Bei 503 geht ein Client weiter; bei 500, 603 oder 404 nicht.</translation>
    </message>
    <message>
        <source>Did the server send 100 and then fall silent? Then it has answered, and the client does not pass it over.</source>
        <extracomment>symptom no-failover, checks</extracomment>
        <translation>Hat der Server 100 gesendet und ist dann verstummt? Dann hat er geantwortet, und der Client übergeht ihn nicht.</translation>
    </message>
    <message>
        <source>Complete silence takes 32 seconds until the client goes on, and callers hang up before. Many products test their servers with OPTIONS or have a shorter timer.</source>
        <extracomment>symptom no-failover, checks</extracomment>
        <translation>Bei völliger Stille dauert es 32 Sekunden, bis der Client weitergeht, und Anrufer legen vorher auf. Viele Produkte prüfen ihre Server mit OPTIONS oder haben einen kürzeren Timer.</translation>
    </message>
    <message>
        <source>A proxy in between should make 500 of a lone 503, unless it knows that it can serve no request at all. Then the client sees 500 and stops.</source>
        <extracomment>symptom no-failover, checks</extracomment>
        <translation>Ein Proxy dazwischen sollte aus einer einzelnen 503 eine 500 machen, außer er weiß, dass er gar keine Anfrage bedienen kann. Der Client sieht dann 500 und hört auf.</translation>
    </message>
    <message>
        <source>What does DNS give? Several SRV or A records name the next server. An IP address in the settings leaves none.</source>
        <extracomment>symptom no-failover, checks</extracomment>
        <translation>Was liefert DNS? Mehrere SRV- oder A-Einträge nennen den nächsten Server. Bei einer IP-Adresse in den Einstellungen gibt es keinen.</translation>
    </message>
    <message>
        <source>second trunk not used</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>zweiter trunk nicht benutzt</translation>
    </message>
    <message>
        <source>does not switch to backup trunk</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>wechselt nicht auf ersatztrunk</translation>
    </message>
    <message>
        <source>next trunk</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>nächster trunk</translation>
    </message>
    <message>
        <source>route advance</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>leitweglenkung</translation>
    </message>
    <message>
        <source>no failover on 603</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>kein failover bei 603</translation>
    </message>
    <message>
        <source>dns srv not used</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>dns srv nicht benutzt</translation>
    </message>
    <message>
        <source>least cost routing stops</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>lcr bricht ab</translation>
    </message>
    <message>
        <source>overflow to second carrier fails</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>überlauf zum zweiten anbieter geht nicht</translation>
    </message>
    <message>
        <source>The called side takes no calls that hide the caller. The plain answer is 433; a server that does not want to give that away should answer 403.</source>
        <extracomment>symptom anonymous, explanation</extracomment>
        <translation>Die gerufene Seite nimmt keine Anrufe an, die den Anrufer verbergen. Die offene Antwort ist 433; ein Server, der das nicht verraten will, sollte 403 senden.</translation>
    </message>
    <message>
        <source>Which code came? 433 says it plainly. A 403 can mean the same, as it can mean anything else that is forbidden; call with the number shown as a test.</source>
        <extracomment>symptom anonymous, checks</extracomment>
        <translation>Welcher Code kam? 433 sagt es offen. Eine 403 kann dasselbe heißen oder irgendein anderes Verbot; zum Test mit angezeigter Nummer anrufen.</translation>
    </message>
    <message>
        <source>What makes the call anonymous? From with anonymous.invalid or the name Anonymous, or Privacy with id or user. A missing P-Asserted-Identity alone should not count.</source>
        <extracomment>symptom anonymous, checks</extracomment>
        <translation>Was macht den Anruf anonym? From mit anonymous.invalid oder dem Namen Anonymous oder Privacy mit id oder user. Eine fehlende P-Asserted-Identity allein sollte nicht zählen.</translation>
    </message>
    <message>
        <source>Who hides the number? Compare the INVITE of the phone with that of the PBX: it may be the key on the phone, the PBX, or an option of the trunk.</source>
        <extracomment>symptom anonymous, checks</extracomment>
        <translation>Wer verbirgt die Nummer? Das INVITE des Telefons mit dem der TK-Anlage vergleichen: Es kann die Taste am Telefon, die Anlage oder eine Option des Trunks sein.</translation>
    </message>
    <message>
        <source>Calling again with the number shown needs the caller&apos;s consent, asked for or set before; no device may do it by itself.</source>
        <extracomment>symptom anonymous, checks</extracomment>
        <translation>Ein neuer Anruf mit angezeigter Nummer braucht die Zustimmung des Anrufers, erfragt oder vorab eingestellt; kein Gerät darf das von sich aus tun.</translation>
    </message>
    <message>
        <source>caller id suppressed</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation>rufnummer unterdrückt</translation>
    </message>
    <message>
        <source>unknown caller blocked</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation>unbekannter anrufer blockiert</translation>
    </message>
    <message>
        <source>no caller id refused</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation>ohne rufnummer abgelehnt</translation>
    </message>
    <message>
        <source>privacy id</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation>privacy id</translation>
    </message>
    <message>
        <source>anonymous.invalid</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation>anonymous.invalid</translation>
    </message>
    <message>
        <source>call rejected without number</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation>anruf ohne nummer abgewiesen</translation>
    </message>
    <message>
        <source>blocks hidden callers</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation>sperrt anonyme anrufer</translation>
    </message>
    <message>
        <source>where it does not pass the code on</source>
        <extracomment>FreeSWITCH, condition</extracomment>
        <translation>wo es den Code nicht durchreicht</translation>
    </message>
    <message>
        <source>malformed call</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation>falscher aufruf syntaxfehler</translation>
    </message>
    <message>
        <source>proxy auth</source>
        <extracomment>407 Proxy Authentication Required, keywords</extracomment>
        <translation>proxy-authentifizierung erforderlich</translation>
    </message>
    <message>
        <source>account no longer exists</source>
        <extracomment>410 Gone, keywords</extracomment>
        <translation>account existiert nicht mehr</translation>
    </message>
    <message>
        <source>temporarily unreachable</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation>vorübergehend nicht erreichbar</translation>
    </message>
    <message>
        <source>time limit at the gateway</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation>gateway-zeitüberschreitung</translation>
    </message>
    <message>
        <source>call hangup after</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation>anruf endet nach</translation>
    </message>
    <message>
        <source>blank audio</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation>kein ton</translation>
    </message>
    <message>
        <source>no suitable credential</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>keine passenden zugangsdaten</translation>
    </message>
    <message>
        <source>pjsip_enocredential</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>pjsip_enocredential</translation>
    </message>
    <message>
        <source>unauthorized although all is correct</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation>nicht angemeldet obwohl alles stimmt</translation>
    </message>
    <message>
        <source>no incoming calls possible</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation>keine eingehenden anrufe möglich</translation>
    </message>
    <message>
        <source>cancel during ringing</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation>abbruch beim klingeln</translation>
    </message>
    <message>
        <source>mtu exceeded</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation>mtu überschritten</translation>
    </message>
    <message>
        <source>transfer completed does not release the call</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation>weitervermittlung gibt das gespräch nicht frei</translation>
    </message>
    <message>
        <source>cannot resolve host</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>hostname nicht auflösbar</translation>
    </message>
    <message>
        <source>gethostbyname error</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>gethostbyname</translation>
    </message>
    <message>
        <source>pj_eresolve</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>pj_eresolve</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>netz nicht erreichbar</translation>
    </message>
    <message>
        <source>socket error</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation>socket-fehler</translation>
    </message>
    <message>
        <source>never responds</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>antwortet nie</translation>
    </message>
    <message>
        <source>no answer after 60s</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation>keine antwort nach 60s</translation>
    </message>
    <message>
        <source>digits forgotten</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation>zahlen in der telefonnummer vergessen</translation>
    </message>
    <message>
        <source>another carrier</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>anderer provider</translation>
    </message>
    <message>
        <source>stops advancing</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation>geht nicht weiter</translation>
    </message>
    <message>
        <source>who made the 408, if the capture has one at all</source>
        <extracomment>408 Request Timeout, headers</extracomment>
        <translation>wer die 408 erzeugt hat, falls überhaupt eine im Mitschnitt steht</translation>
    </message>
    <message>
        <source>Another Content-Type, or none: the called side or its server; see Server for the product and ask its maker.</source>
        <extracomment>380 Alternative Service, clues</extracomment>
        <translation>Ein anderer Content-Type oder keiner: die gerufene Seite oder ihr Server; Server nennt das Produkt, beim Hersteller nachfragen.</translation>
    </message>
    <message>
        <source>A mobile network has a NAT of its own, often IPv6 alone, sometimes filters, and an app that sleeps. See first what fails there: registration, calls, or sound.</source>
        <extracomment>symptom wifi-not-mobile, explanation</extracomment>
        <translation>Ein Mobilfunknetz hat ein eigenes NAT, oft nur IPv6, manchmal Filter, und die App schläft. Zuerst prüfen, was dort scheitert: Registrierung, Anrufe oder Ton.</translation>
    </message>
    <message>
        <source>A PBX in the loop: it has to take Max-Forwards over and count down. If it begins anew, nothing ends the loop.</source>
        <extracomment>symptom loop, checks</extracomment>
        <translation>Eine TK-Anlage in der Schleife: Sie muss Max-Forwards übernehmen und herunterzählen. Beginnt sie neu, endet die Schleife nie.</translation>
    </message>
    <message>
        <source>The time that the call was given is over: a scheduled hangup, or nobody answered in time.</source>
        <extracomment>cause 802 Allotted timeout, meaning</extracomment>
        <translation>Die Zeit, die der Anruf hatte, ist um: geplantes Auflegen, oder niemand hat rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>A call that waited for somebody to pick it up was not picked up.</source>
        <extracomment>cause 812 No pickup, meaning</extracomment>
        <translation>Ein Anruf, der auf das Heranholen wartete, wurde nicht herangeholt.</translation>
    </message>
    <message>
        <source>Over UDP the operating system refused to send, for instance for lack of a route.</source>
        <extracomment>477 Send failed, causes</extracomment>
        <translation>Bei UDP lehnte das Betriebssystem das Senden ab, zum Beispiel weil eine Route fehlt.</translation>
    </message>
    <message>
        <source>In Kamailio the blocklist or the onsend_route of the script held the request back.</source>
        <extracomment>477 Send failed, causes</extracomment>
        <translation>In Kamailio hielt die Blocklist oder die onsend_route des Skripts die Anfrage zurück.</translation>
    </message>
    <message>
        <source>At once from Kamailio: no connection is left and none may be opened (WebSocket, set_forward_no_connect), or there is no route.</source>
        <extracomment>477 Send failed, clues</extracomment>
        <translation>Sofort von Kamailio: Es besteht keine Verbindung mehr, und keine darf aufgebaut werden (WebSocket, set_forward_no_connect), oder es gibt keine Route.</translation>
    </message>
    <message>
        <source>At once from OpenSIPS: the connection is refused or must not be reopened, or with tcp_async off it was not there after 100 ms.</source>
        <extracomment>477 Send failed, clues</extracomment>
        <translation>Sofort von OpenSIPS: Die Verbindung wird abgewiesen oder darf nicht neu aufgebaut werden, oder sie stand bei abgeschaltetem tcp_async nach 100 ms noch nicht.</translation>
    </message>
    <message>
        <source>After 10 s from Kamailio with tcp_async off: the attempt to connect timed out; look for unanswered SYN packets.</source>
        <extracomment>477 Send failed, clues</extracomment>
        <translation>Nach 10 s von Kamailio bei abgeschaltetem tcp_async: Der Verbindungsaufbau lief in den Timeout; nach unbeantworteten SYN-Paketen suchen.</translation>
    </message>
    <message>
        <source>With tcp_async on, the default of both, a connection still being set up counts as sent; if it fails later, a 408 follows.</source>
        <extracomment>477 Send failed, clues</extracomment>
        <translation>Mit tcp_async, dem Standard bei beiden, gilt eine Anfrage als gesendet, sobald die Verbindung im Aufbau ist; scheitert der später, folgt eine 408.</translation>
    </message>
    <message>
        <source>The proxy&apos;s log as a rule gives the reason just before it says that sending the request failed.</source>
        <extracomment>477 Send failed, clues</extracomment>
        <translation>Das Protokoll des Proxys nennt den Grund in der Regel unmittelbar vor der Meldung, dass das Senden fehlschlug.</translation>
    </message>
    <message>
        <source>OpenSIPS did not even try; Kamailio&apos;s blocklist gives 477</source>
        <extracomment>477 Send failed, compare</extracomment>
        <translation>OpenSIPS hat es gar nicht versucht; Kamailios Blocklist ergibt 477</translation>
    </message>
    <message>
        <source>The Request-URI is a tel URI, which has no host, and neither Route nor script names a next hop.</source>
        <extracomment>478 Unresolvable destination, causes</extracomment>
        <translation>Die Request-URI ist eine tel-URI ohne Host, und weder Route noch Skript nennen einen nächsten Hop.</translation>
    </message>
    <message>
        <source>The host is a made-up name ending in .invalid, as browser phones put into Contact, and the script did not replace it.</source>
        <extracomment>478 Unresolvable destination, causes</extracomment>
        <translation>Der Host ist ein erfundener Name auf .invalid, wie ihn Browser-Telefone in Contact schreiben, und das Skript hat ihn nicht ersetzt.</translation>
    </message>
    <message>
        <source>The next hop has an IPv6 address only, and dns_try_ipv6 is off, as it is by default.</source>
        <extracomment>478 Unresolvable destination, causes</extracomment>
        <translation>Der nächste Hop hat nur eine IPv6-Adresse, und dns_try_ipv6 ist aus, wie es der Standard ist.</translation>
    </message>
    <message>
        <source>No DNS query in the capture: look for a tel URI, or for a failed answer in Kamailio&apos;s cache, which keeps it for 60 s by default.</source>
        <extracomment>478 Unresolvable destination, clues</extracomment>
        <translation>Keine DNS-Abfrage im Mitschnitt: nach einer tel-URI suchen oder nach einer erfolglosen Antwort in Kamailios Cache, der sie standardmäßig 60 s behält.</translation>
    </message>
    <message>
        <source>A negative answer to the A or AAAA query: the name is wrong, or known to another DNS server only; to NAPTR or SRV it is harmless.</source>
        <extracomment>478 Unresolvable destination, clues</extracomment>
        <translation>Negative Antwort auf die Abfrage nach A oder AAAA: Der Name ist falsch oder nur einem anderen DNS-Server bekannt; auf NAPTR oder SRV ist sie harmlos.</translation>
    </message>
    <message>
        <source>A DNS query without an answer: the DNS server cannot be reached, and the 478 comes some seconds late.</source>
        <extracomment>478 Unresolvable destination, clues</extracomment>
        <translation>DNS-Abfrage ohne Antwort: Der DNS-Server ist nicht erreichbar, und die 478 kommt einige Sekunden zu spät.</translation>
    </message>
    <message>
        <source>The name stands only in /etc/hosts: Kamailio&apos;s own resolver, on by default, does not read that file.</source>
        <extracomment>478 Unresolvable destination, clues</extracomment>
        <translation>Der Name steht nur in /etc/hosts: Kamailios eigener Resolver, standardmäßig an, liest diese Datei nicht.</translation>
    </message>
    <message>
        <source>The proxy&apos;s log names the host that failed to resolve.</source>
        <extracomment>478 Unresolvable destination, clues</extracomment>
        <translation>Das Protokoll des Proxys nennt den Host, der sich nicht auflösen ließ.</translation>
    </message>
    <message>
        <source>An mp entry in History-Info, or a Diversion: the request was forwarded to another user, whose device may lack the key.</source>
        <extracomment>493 Undecipherable, clues</extracomment>
        <translation>Ein mp-Eintrag in History-Info oder eine Diversion: Die Anfrage wurde an einen anderen Teilnehmer weitergeleitet, dessen Gerät der Schlüssel fehlen kann.</translation>
    </message>
    <message>
        <source>Security-Verify came over the agreed protection: an entry, parameter or the order differs from the server&apos;s own list.</source>
        <extracomment>494 Security Agreement Required, clues</extracomment>
        <translation>Security-Verify kam über den vereinbarten Schutz: Ein Eintrag, ein Parameter oder die Reihenfolge weicht von der Liste des Servers ab.</translation>
    </message>
    <message>
        <source>Security-Verify came, but outside the protection: the TLS connection or IPsec association is gone, and the agreement starts anew.</source>
        <extracomment>494 Security Agreement Required, clues</extracomment>
        <translation>Security-Verify kam, aber außerhalb des Schutzes: Die TLS-Verbindung oder IPsec-Assoziation besteht nicht mehr, und die Vereinbarung beginnt von vorn.</translation>
    </message>
    <message>
        <source>asks for credentials; in IMS the 401 to REGISTER carries Security-Server as well, so a 494 need not come</source>
        <extracomment>494 Security Agreement Required, compare</extracomment>
        <translation>verlangt Zugangsdaten; in IMS trägt die 401 auf REGISTER auch Security-Server, eine 494 muss dann nicht kommen</translation>
    </message>
    <message>
        <source>the ACK is missing</source>
        <extracomment>finding missing-ack, title</extracomment>
        <translation>das ACK fehlt</translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times, and no ACK for it is in the trace.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation>%1 wurde %2-mal als Antwort auf das INVITE gesendet, und dazu steht kein ACK im Trace.</translation>
    </message>
    <message>
        <source>The INVITE was sent again as well: likely no response reaches who sent it.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation>Auch das INVITE wurde erneut gesendet: Wahrscheinlich kommt bei seinem Absender keine Antwort an.</translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: an ACK for it went to %3, and the trace has none that went on from there.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation>%1 wurde %2-mal als Antwort auf das INVITE gesendet: Ein ACK dazu ging an %3, und im Trace steht keines, das von dort weiterging.</translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: ACKs are in the trace, yet it went on.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation>%1 wurde %2-mal als Antwort auf das INVITE gesendet: Im Trace stehen ACKs, trotzdem wurde weiter gesendet.</translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: the ACK in the trace has another CSeq number.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation>%1 wurde %2-mal als Antwort auf das INVITE gesendet: Das ACK im Trace hat eine andere CSeq-Nummer.</translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: the ACK in the trace does not have the To tag of any response.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation>%1 wurde %2-mal als Antwort auf das INVITE gesendet: Das ACK im Trace hat kein To-Tag, das zu einer der Antworten gehört.</translation>
    </message>
    <message>
        <source>The BYE of who answered followed after %1, likely for want of the ACK.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation>Nach %1 folgte das BYE der antwortenden Seite, wahrscheinlich weil das ACK ausblieb.</translation>
    </message>
    <message>
        <source>Compare the Request-URI and Route of the ACK with Contact and Record-Route of the 200.</source>
        <extracomment>finding missing-ack, next</extracomment>
        <translation>Request-URI und Route des ACK mit Contact und Record-Route der 200 vergleichen.</translation>
    </message>
    <message>
        <source>Look whether the 200 reaches the caller, and where the ACK goes, on both sides of each firewall and proxy.</source>
        <extracomment>finding missing-ack, next</extracomment>
        <translation>Auf beiden Seiten jeder Firewall und jedes Proxys prüfen, ob die 200 den Anrufer erreicht und wohin das ACK geht.</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <extracomment>finding no-response, title</extracomment>
        <translation>gar keine Antwort</translation>
    </message>
    <message>
        <source>%1 was sent %2 times, and nothing came back.</source>
        <extracomment>finding no-response, sentences</extracomment>
        <translation>%1 wurde %2-mal gesendet, und es kam nichts zurück.</translation>
    </message>
    <message>
        <source>%1 was sent %2 times to %3 within %4, and nothing came back.</source>
        <extracomment>finding no-response, sentences</extracomment>
        <translation>%1 wurde %2-mal innerhalb von %4 an %3 gesendet, und es kam nichts zurück.</translation>
    </message>
    <message>
        <source>%1 went to %2 over a connection, and nothing came back in more than 30 seconds.</source>
        <extracomment>finding no-response, sentences</extracomment>
        <translation>%1 ging über eine Verbindung an %2, und in mehr als 30 Sekunden kam nichts zurück.</translation>
    </message>
    <message>
        <source>For who sent it, the call is over all the same.</source>
        <extracomment>finding no-response, sentences</extracomment>
        <translation>Für den Absender ist das Gespräch trotzdem beendet.</translation>
    </message>
    <message>
        <source>Look on the other side whether the request arrives there.</source>
        <extracomment>finding no-response, next</extracomment>
        <translation>Auf der Gegenseite prüfen, ob die Anfrage dort ankommt.</translation>
    </message>
    <message>
        <source>Check the address, and filters on the way; a trace of one side does not tell a dead host from a loss.</source>
        <extracomment>finding no-response, next</extracomment>
        <translation>Die Adresse und Filter auf dem Weg prüfen; aus dem Trace einer Seite geht nicht hervor, ob der Host tot ist oder ob etwas verloren geht.</translation>
    </message>
    <message>
        <source>User %1 answered the challenge for the realm “%2”, and %3 came back: the credentials were refused.</source>
        <extracomment>finding credentials-refused, sentences</extracomment>
        <translation>Benutzer %1 hat die Challenge für den Realm „%2“ beantwortet, und es kam %3 zurück: Die Zugangsdaten wurden abgelehnt.</translation>
    </message>
    <message>
        <source>User %1 answered the challenge for the realm “%2”, and %3 came back: whether for the password or for a policy, the messages do not tell.</source>
        <extracomment>finding credentials-refused, sentences</extracomment>
        <translation>Benutzer %1 hat die Challenge für den Realm „%2“ beantwortet, und es kam %3 zurück: Ob wegen des Passworts oder wegen einer Policy, geht aus den Nachrichten nicht hervor.</translation>
    </message>
    <message>
        <source>Likely the password or the user name is wrong.</source>
        <extracomment>finding credentials-refused, sentences</extracomment>
        <translation>Wahrscheinlich ist das Passwort oder der Benutzername falsch.</translation>
    </message>
    <message>
        <source>The credentials cover the body as well (auth-int), so a change of it on the way may be the reason, too.</source>
        <extracomment>finding credentials-refused, sentences</extracomment>
        <translation>Die Zugangsdaten beziehen auch den Body ein (auth-int), deshalb kann auch dessen Änderung unterwegs der Grund sein.</translation>
    </message>
    <message>
        <source>Several algorithms were offered; the one that was used is %1.</source>
        <extracomment>finding credentials-refused, sentences</extracomment>
        <translation>Es wurden mehrere Algorithmen angeboten; benutzt wurde %1.</translation>
    </message>
    <message>
        <source>Compare user name, password and realm on both sides.</source>
        <extracomment>finding credentials-refused, next</extracomment>
        <translation>Benutzername, Passwort und Realm auf beiden Seiten vergleichen.</translation>
    </message>
    <message>
        <source>Look into the log of who refused them: it knows whether the user, the password or a rule was the reason.</source>
        <extracomment>finding credentials-refused, next</extracomment>
        <translation>Das Log des Elements ansehen, das die Zugangsdaten abgelehnt hat: Dort steht, ob der Benutzer, das Passwort oder eine Regel der Grund war.</translation>
    </message>
    <message>
        <source>the failure is not acknowledged</source>
        <extracomment>finding failure-not-acked, title</extracomment>
        <translation>die Fehlerantwort wird nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times, and the trace has no ACK for it on that hop.</source>
        <extracomment>finding failure-not-acked, sentences</extracomment>
        <translation>%1 wurde %2-mal als Antwort auf das INVITE gesendet, und auf diesem Hop steht kein ACK dazu im Trace.</translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: no ACK was accepted. What went the other way is not in the trace.</source>
        <extracomment>finding failure-not-acked, sentences</extracomment>
        <translation>%1 wurde %2-mal als Antwort auf das INVITE gesendet: Es wurde kein ACK akzeptiert. Was in die Gegenrichtung ging, steht nicht im Trace.</translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: the ACK in the trace has another Via than the INVITE, and so does not fit.</source>
        <extracomment>finding failure-not-acked, sentences</extracomment>
        <translation>%1 wurde %2-mal als Antwort auf das INVITE gesendet: Das ACK im Trace hat ein anderes Via als das INVITE und passt deshalb nicht.</translation>
    </message>
    <message>
        <source>Look whether the response reaches who sent the INVITE, and whether an ACK leaves there.</source>
        <extracomment>finding failure-not-acked, next</extracomment>
        <translation>Prüfen, ob die Antwort den Absender des INVITE erreicht und ob dort ein ACK abgeht.</translation>
    </message>
    <message>
        <source>Compare the topmost Via of INVITE and ACK: something in between may have changed it.</source>
        <extracomment>finding failure-not-acked, next</extracomment>
        <translation>Das oberste Via von INVITE und ACK vergleichen: Etwas dazwischen kann es verändert haben.</translation>
    </message>
    <message>
        <source>the CANCEL had no effect</source>
        <extracomment>finding cancel-unheeded, title</extracomment>
        <translation>das CANCEL blieb ohne Wirkung</translation>
    </message>
    <message>
        <source>The CANCEL was answered with %1, yet no final response to the INVITE came in the 32 seconds after that.</source>
        <extracomment>finding cancel-unheeded, sentences</extracomment>
        <translation>Das CANCEL wurde mit %1 beantwortet, aber in den 32 Sekunden danach kam keine endgültige Antwort auf das INVITE.</translation>
    </message>
    <message>
        <source>The CANCEL was answered with %1: who got it knew no INVITE that it would end.</source>
        <extracomment>finding cancel-unheeded, sentences</extracomment>
        <translation>Das CANCEL wurde mit %1 beantwortet: Der Empfänger kannte kein INVITE, das damit zu beenden wäre.</translation>
    </message>
    <message>
        <source>It does not have the Via of the INVITE, by which the two belong together.</source>
        <extracomment>finding cancel-unheeded, sentences</extracomment>
        <translation>Das CANCEL hat nicht das Via des INVITE, durch das beide zusammengehören.</translation>
    </message>
    <message>
        <source>It went to %1, the INVITE to %2.</source>
        <extracomment>finding cancel-unheeded, sentences</extracomment>
        <translation>Das CANCEL ging an %1, das INVITE an %2.</translation>
    </message>
    <message>
        <source>It was sent before any response to the INVITE had come, for which it has to wait.</source>
        <extracomment>finding cancel-unheeded, sentences</extracomment>
        <translation>Das CANCEL wurde gesendet, bevor eine Antwort auf das INVITE gekommen war; auf eine solche muss es warten.</translation>
    </message>
    <message>
        <source>Compare the topmost Via, the Request-URI and the destination of CANCEL and INVITE.</source>
        <extracomment>finding cancel-unheeded, next</extracomment>
        <translation>Das oberste Via, die Request-URI und das Ziel von CANCEL und INVITE vergleichen.</translation>
    </message>
    <message>
        <source>Look further on whether each proxy passes the CANCEL to where the INVITE went.</source>
        <extracomment>finding cancel-unheeded, next</extracomment>
        <translation>Auf dem weiteren Weg prüfen, ob jeder Proxy das CANCEL dorthin weitergibt, wohin das INVITE ging.</translation>
    </message>
    <message>
        <source>Ask whether the server is one of RFC 2543, which need not send 487.</source>
        <extracomment>finding cancel-unheeded, next</extracomment>
        <translation>Nachfragen, ob der Server noch nach RFC 2543 arbeitet; ein solcher muss keine 487 senden.</translation>
    </message>
    <message>
        <source>the response misses the sender</source>
        <extracomment>finding response-astray, title</extracomment>
        <translation>die Antwort verfehlt den Absender der Anfrage</translation>
    </message>
    <message>
        <source>%1 to the %2 went to %3, though the request came from %4, and the request was sent again and again after that.</source>
        <extracomment>finding response-astray, sentences</extracomment>
        <translation>%1 auf %2 ging an %3, obwohl die Anfrage von %4 kam, und danach wurde die Anfrage immer wieder gesendet.</translation>
    </message>
    <message>
        <source>The request asked with rport for a response to the port that it came from.</source>
        <extracomment>finding response-astray, sentences</extracomment>
        <translation>Die Anfrage verlangte mit rport eine Antwort an den Port, von dem sie kam.</translation>
    </message>
    <message>
        <source>That is the port in the Via of the request, where a response goes without rport.</source>
        <extracomment>finding response-astray, sentences</extracomment>
        <translation>Das ist der Port im Via der Anfrage, an den eine Antwort ohne rport geht.</translation>
    </message>
    <message>
        <source>%1 to the %2 has a branch in its Via that no such request in the trace has, and the request was sent again and again after that.</source>
        <extracomment>finding response-astray, sentences</extracomment>
        <translation>%1 auf %2 hat im Via einen Branch, den keine solche Anfrage im Trace hat, und danach wurde die Anfrage immer wieder gesendet.</translation>
    </message>
    <message>
        <source>Look whether the client listens at the address and port that its Via names.</source>
        <extracomment>finding response-astray, next</extracomment>
        <translation>Prüfen, ob der Client auf der Adresse und dem Port lauscht, die sein Via nennt.</translation>
    </message>
    <message>
        <source>Have the client send rport, and check what a firewall or proxy changes in Via.</source>
        <extracomment>finding response-astray, next</extracomment>
        <translation>Den Client rport senden lassen und prüfen, was eine Firewall oder ein Proxy im Via ändert.</translation>
    </message>
    <message>
        <source>the call is not known there</source>
        <extracomment>finding dialog-unknown, title</extracomment>
        <translation>das Gespräch ist dort nicht bekannt</translation>
    </message>
    <message>
        <source>%1 got %2, though the call had been set up, and before it no BYE is in the trace: who refused it does not know the call.</source>
        <extracomment>finding dialog-unknown, sentences</extracomment>
        <translation>Auf %1 kam %2, obwohl das Gespräch aufgebaut war, und davor steht kein BYE im Trace: Wer die Anfrage abgelehnt hat, kennt das Gespräch nicht.</translation>
    </message>
    <message>
        <source>Whether it had restarted or ended the call unseen, whether the request went to the wrong place, or carries the wrong tags, the trace does not tell.</source>
        <extracomment>finding dialog-unknown, sentences</extracomment>
        <translation>Ob es dort einen Neustart gab, ob das Gespräch dort unbemerkt beendet wurde, ob die Anfrage an die falsche Stelle ging oder ob sie die falschen Tags enthält, geht aus dem Trace nicht hervor.</translation>
    </message>
    <message>
        <source>For who sent the request, the call is over as a rule.</source>
        <extracomment>finding dialog-unknown, sentences</extracomment>
        <translation>Für den Absender der Anfrage ist das Gespräch in der Regel beendet.</translation>
    </message>
    <message>
        <source>Look whether the 481 comes from the same element that answered the INVITE: compare addresses, Contact and Record-Route of the 200 with Request-URI and Route of the request.</source>
        <extracomment>finding dialog-unknown, next</extracomment>
        <translation>Prüfen, ob die 481 von demselben Element kommt, das auf das INVITE geantwortet hat: Adressen, Contact und Record-Route der 200 mit Request-URI und Route der Anfrage vergleichen.</translation>
    </message>
    <message>
        <source>Look in the log of who sent the 481 for a restart, a failover, or an end of the call before.</source>
        <extracomment>finding dialog-unknown, next</extracomment>
        <translation>Im Log des Absenders der 481 nach einem Neustart, einem Failover oder einem vorherigen Ende des Gesprächs suchen.</translation>
    </message>
    <message>
        <source>the PRACK is missing</source>
        <extracomment>finding prack-missing, title</extracomment>
        <translation>das PRACK fehlt</translation>
    </message>
    <message>
        <source>%1 was sent reliably, %2 times, and no PRACK for it is in the trace.</source>
        <extracomment>finding prack-missing, sentences</extracomment>
        <translation>%1 wurde %2-mal zuverlässig gesendet, und dazu steht kein PRACK im Trace.</translation>
    </message>
    <message>
        <source>%1 was sent reliably, %2 times: the PRACK in the trace does not fit any response there, by its RAck and its tags.</source>
        <extracomment>finding prack-missing, sentences</extracomment>
        <translation>%1 wurde %2-mal zuverlässig gesendet: Das PRACK im Trace passt nach RAck und Tags zu keiner Antwort darin.</translation>
    </message>
    <message>
        <source>The INVITE names 100rel in neither Supported nor Require, so it must not be sent like that.</source>
        <extracomment>finding prack-missing, sentences</extracomment>
        <translation>Das INVITE nennt 100rel weder in Supported noch in Require, deshalb darf die Antwort so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>%1 followed after %2, likely for want of the PRACK.</source>
        <extracomment>finding prack-missing, sentences</extracomment>
        <translation>Nach %2 folgte %1, wahrscheinlich weil das PRACK ausblieb.</translation>
    </message>
    <message>
        <source>Look whether the response reaches the caller, and whether a PRACK leaves there.</source>
        <extracomment>finding prack-missing, next</extracomment>
        <translation>Prüfen, ob die Antwort den Anrufer erreicht und ob dort ein PRACK abgeht.</translation>
    </message>
    <message>
        <source>Compare the Request-URI and Route of a PRACK with Contact and Record-Route of the response.</source>
        <extracomment>finding prack-missing, next</extracomment>
        <translation>Request-URI und Route eines PRACK mit Contact und Record-Route der Antwort vergleichen.</translation>
    </message>
    <message>
        <source>Switch 100rel off at one side to see whether the call works without.</source>
        <extracomment>finding prack-missing, next</extracomment>
        <translation>100rel auf einer Seite abschalten, um zu sehen, ob der Anruf ohne 100rel funktioniert.</translation>
    </message>
    <message>
        <source>a body is shorter than it says</source>
        <extracomment>finding length-mismatch, title</extracomment>
        <translation>ein Body ist kürzer als angegeben</translation>
    </message>
    <message>
        <source>The Content-Length of the %1 is %2, yet the length of the body in its packet is %3.</source>
        <extracomment>finding length-mismatch, sentences</extracomment>
        <translation>Content-Length in %1 ist %2, die Länge des Bodys im Paket aber %3.</translation>
    </message>
    <message>
        <source>Who gets such a request may answer it with %1.</source>
        <extracomment>finding length-mismatch, sentences</extracomment>
        <translation>Der Empfänger einer solchen Anfrage kann sie mit %1 beantworten.</translation>
    </message>
    <message>
        <source>Who gets such a response has to drop it.</source>
        <extracomment>finding length-mismatch, sentences</extracomment>
        <translation>Der Empfänger einer solchen Antwort muss sie verwerfen.</translation>
    </message>
    <message>
        <source>Likely, something on the way changed the body and left the length as it was.</source>
        <extracomment>finding length-mismatch, sentences</extracomment>
        <translation>Wahrscheinlich hat etwas unterwegs den Body geändert und die Längenangabe gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>Turn off the SIP helper (ALG) of routers and firewalls on the way.</source>
        <extracomment>finding length-mismatch, next</extracomment>
        <translation>Die SIP-Hilfsfunktion (ALG) von Routern und Firewalls auf dem Weg abschalten.</translation>
    </message>
    <message>
        <source>Capture on both sides of each, and compare the bodies.</source>
        <extracomment>finding length-mismatch, next</extracomment>
        <translation>Auf beiden Seiten jedes dieser Geräte mitschneiden und die Bodys vergleichen.</translation>
    </message>
    <message>
        <source>a loop, or a fork that met again</source>
        <extracomment>finding loop, title</extracomment>
        <translation>eine Schleife oder eine Verzweigung, die wieder zusammenlief</translation>
    </message>
    <message>
        <source>%1 left %2 %3 times with the same Request-URI and falling Max-Forwards: likely it goes round in a loop.</source>
        <extracomment>finding loop, sentences</extracomment>
        <translation>%1 ging %3-mal mit derselben Request-URI und sinkendem Max-Forwards von %2 ab: Wahrscheinlich läuft die Anfrage in einer Schleife.</translation>
    </message>
    <message>
        <source>%1 left %2 %3 times with the same Request-URI and falling Max-Forwards, and got %4: it went round in a loop.</source>
        <extracomment>finding loop, sentences</extracomment>
        <translation>%1 ging %3-mal mit derselben Request-URI und sinkendem Max-Forwards von %2 ab und bekam %4: Die Anfrage lief in einer Schleife.</translation>
    </message>
    <message>
        <source>%1 reached %2 on two branches, and the second got %3: likely a fork that met again there, and no loop.</source>
        <extracomment>finding loop, sentences</extracomment>
        <translation>%1 kam über zwei Zweige bei %2 an, und der zweite bekam %3: Wahrscheinlich ist das keine Schleife, sondern eine Verzweigung, die dort wieder zusammenlief.</translation>
    </message>
    <message>
        <source>%1 had used up its Max-Forwards and got %2: likely it went round in a loop.</source>
        <extracomment>finding loop, sentences</extracomment>
        <translation>Bei %1 war Max-Forwards verbraucht, und es kam %2: Wahrscheinlich lief die Anfrage in einer Schleife.</translation>
    </message>
    <message>
        <source>Compare the Via headers from the lowest to the top one: they name the elements that the request passed.</source>
        <extracomment>finding loop, next</extracomment>
        <translation>Die Via-Header vom untersten bis zum obersten vergleichen: Sie nennen die Elemente, die die Anfrage durchlaufen hat.</translation>
    </message>
    <message>
        <source>Look in the routing of these elements for rules that point at each other, for the Request-URI shown.</source>
        <extracomment>finding loop, next</extracomment>
        <translation>Im Routing dieser Elemente nach Regeln suchen, die für die gezeigte Request-URI aufeinander verweisen.</translation>
    </message>
    <message>
        <source>After a fork that met again, look where the branch went that was not refused with 482: it decides the call.</source>
        <extracomment>finding loop, next</extracomment>
        <translation>Nach einer Verzweigung, die wieder zusammenlief, prüfen, wohin der Zweig ging, der nicht mit 482 abgelehnt wurde: Er entscheidet über den Anruf.</translation>
    </message>
    <message>
        <source>a failure after a long wait</source>
        <extracomment>finding late-failure, title</extracomment>
        <translation>ein Fehler nach langer Wartezeit</translation>
    </message>
    <message>
        <source>After %1 without news of the INVITE, %2 sent %3.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation>Nach %1 ohne Neues zum INVITE sendete %2 die Antwort %3.</translation>
    </message>
    <message>
        <source>After %1 without news of the INVITE, %2 came.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation>Nach %1 ohne Neues zum INVITE kam %2.</translation>
    </message>
    <message>
        <source>It had passed the INVITE on to %1, and nothing came back from there: after %2 it gave up (timer B).</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation>Dieses Element hatte das INVITE an %1 weitergeleitet, und von dort kam nichts zurück: Nach %2 gab es auf (Timer B).</translation>
    </message>
    <message>
        <source>It had cancelled the INVITE behind it, %1 after the last ringing or progress from there: likely its limit for that (timer C) was reached.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation>Dieses Element hatte das INVITE auf dem Hop dahinter abgebrochen, %1 nach der letzten Klingel- oder Fortschrittsmeldung von dort: Wahrscheinlich war sein Limit dafür (Timer C) erreicht.</translation>
    </message>
    <message>
        <source>The INVITE says that it expires after %1 s: likely that is the reason.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation>Das INVITE gibt an, dass es nach %1 s abläuft: Wahrscheinlich ist das der Grund.</translation>
    </message>
    <message>
        <source>Whether %1 itself gave up or somebody behind it, the messages do not tell.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation>Ob %1 selbst oder jemand dahinter aufgegeben hat, geht aus den Nachrichten nicht hervor.</translation>
    </message>
    <message>
        <source>Who gave up, the messages do not tell.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation>Wer aufgegeben hat, geht aus den Nachrichten nicht hervor.</translation>
    </message>
    <message>
        <source>Look into the log of who sent the failure: whom did it wait for?</source>
        <extracomment>finding late-failure, next</extracomment>
        <translation>Das Log des Absenders der Fehlerantwort ansehen: Auf wen hat er gewartet?</translation>
    </message>
    <message>
        <source>Take a trace behind it, to see how far the INVITE gets.</source>
        <extracomment>finding late-failure, next</extracomment>
        <translation>Hinter dem Absender der Fehlerantwort einen Trace aufnehmen, um zu sehen, wie weit das INVITE kommt.</translation>
    </message>
    <message>
        <source>no answer to a long request over UDP</source>
        <extracomment>finding large-udp, title</extracomment>
        <translation>keine Antwort auf eine lange Anfrage über UDP</translation>
    </message>
    <message>
        <source>%1 with %2 bytes was sent %4 times to %3, and nothing came back. %5 with %6 bytes, sent from and to the same places, was answered.</source>
        <extracomment>finding large-udp, sentences</extracomment>
        <translation>%1 mit %2 Bytes wurde %4-mal an %3 gesendet, und es kam nichts zurück. %5 mit %6 Bytes, von derselben Quelle an dasselbe Ziel gesendet, wurde beantwortet.</translation>
    </message>
    <message>
        <source>What is that long goes over UDP in parts. Unless the trace was taken at the receiving end, likely not all of them arrive there.</source>
        <extracomment>finding large-udp, sentences</extracomment>
        <translation>Was so lang ist, geht über UDP in Teilen. Sofern der Trace nicht auf der Empfängerseite aufgenommen wurde, kommen dort wahrscheinlich nicht alle Teile an.</translation>
    </message>
    <message>
        <source>More than 1300 bytes are not to go over UDP unless the path is known to take them. Likely this one does not, unless the trace was taken at the receiving end.</source>
        <extracomment>finding large-udp, sentences</extracomment>
        <translation>Mehr als 1300 Bytes dürfen nicht über UDP gehen, außer es ist bekannt, dass der Weg sie durchlässt. Dieser Weg tut das wahrscheinlich nicht, sofern der Trace nicht auf der Empfängerseite aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Send it over TCP, or make it shorter: fewer codecs, ICE candidates or headers.</source>
        <extracomment>finding large-udp, next</extracomment>
        <translation>Die Anfrage über TCP senden oder kürzen: weniger Codecs, ICE-Kandidaten oder Header.</translation>
    </message>
    <message>
        <source>Let firewalls and NAT on the way pass fragments, and take a trace at the receiving end, too.</source>
        <extracomment>finding large-udp, next</extracomment>
        <translation>Firewalls und NAT auf dem Weg so einstellen, dass sie Fragmente durchlassen, und auch auf der Empfängerseite einen Trace aufnehmen.</translation>
    </message>
    <message>
        <source>the session was not refreshed</source>
        <extracomment>finding session-timer, title</extracomment>
        <translation>die Sitzung wurde nicht aufgefrischt</translation>
    </message>
    <message>
        <source>The caller&apos;s side had to refresh the session within %1. No re-INVITE or UPDATE succeeded in the %2 before the BYE of the other side: likely its session timer ran out.</source>
        <extracomment>finding session-timer, sentences</extracomment>
        <translation>Die rufende Seite musste die Sitzung binnen %1 auffrischen. Innerhalb von %2 vor dem BYE der Gegenseite war kein re-INVITE oder UPDATE erfolgreich: Wahrscheinlich ist deren Session-Timer abgelaufen.</translation>
    </message>
    <message>
        <source>The side that was called had to refresh the session within %1. No re-INVITE or UPDATE succeeded in the %2 before the BYE of the caller&apos;s side: likely its session timer ran out.</source>
        <extracomment>finding session-timer, sentences</extracomment>
        <translation>Die gerufene Seite musste die Sitzung binnen %1 auffrischen. Innerhalb von %2 vor dem BYE der rufenden Seite war kein re-INVITE oder UPDATE erfolgreich: Wahrscheinlich ist deren Session-Timer abgelaufen.</translation>
    </message>
    <message>
        <source>The session had to be refreshed within %1. The %2 that would have done so got %3, and the BYE of its sender followed.</source>
        <extracomment>finding session-timer, sentences</extracomment>
        <translation>Die Sitzung musste binnen %1 aufgefrischt werden. Auf den Versuch mit %2 kam %3, und es folgte das BYE desselben Absenders.</translation>
    </message>
    <message>
        <source>The session had to be refreshed within %1. The %2 that would have done so found no answer, and the BYE of its sender followed.</source>
        <extracomment>finding session-timer, sentences</extracomment>
        <translation>Die Sitzung musste binnen %1 aufgefrischt werden. Auf den Versuch mit %2 kam keine Antwort, und es folgte das BYE desselben Absenders.</translation>
    </message>
    <message>
        <source>The BYE gives a reason: %1.</source>
        <extracomment>finding session-timer, sentences</extracomment>
        <translation>Das BYE nennt einen Grund: %1.</translation>
    </message>
    <message>
        <source>Find out why the side that has to refresh did not, or why its request failed: look for an INVITE or UPDATE about halfway through the interval.</source>
        <extracomment>finding session-timer, next</extracomment>
        <translation>Feststellen, warum die Seite, die auffrischen muss, es nicht getan hat oder warum ihre Anfrage gescheitert ist: etwa zur Mitte des Intervalls nach einem INVITE oder UPDATE suchen.</translation>
    </message>
    <message>
        <source>Look whether requests within the call get through in that direction at all: compare their Request-URI and Route with Contact and Record-Route.</source>
        <extracomment>finding session-timer, next</extracomment>
        <translation>Prüfen, ob Anfragen im Gespräch in dieser Richtung überhaupt durchkommen: ihre Request-URI und Route mit Contact und Record-Route vergleichen.</translation>
    </message>
    <message>
        <source>the offer was refused, or a part of it</source>
        <extracomment>finding offer-refused, title</extracomment>
        <translation>das Offer oder ein Teil davon wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 came for the %2, which offered: %3.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation>Auf %2 kam %1; die Anfrage hatte angeboten: %3.</translation>
    </message>
    <message>
        <source>Offered in the %1, but refused with port 0 in the answer: %2.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation>Mit %1 angeboten, in der Answer aber mit Port 0 abgelehnt: %2.</translation>
    </message>
    <message>
        <source>The answer takes: %1.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation>Die Answer nimmt an: %1.</translation>
    </message>
    <message>
        <source>Its Warning says: %1.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation>Der Warning-Header der Antwort sagt: %1.</translation>
    </message>
    <message>
        <source>It has a description of what would be taken: %1.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation>Die Antwort enthält eine Beschreibung dessen, was angenommen würde: %1.</translation>
    </message>
    <message>
        <source>It accepts bodies of these types: %1.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation>Laut der Antwort werden Bodys dieser Typen angenommen: %1.</translation>
    </message>
    <message>
        <source>It may be about the type of the body rather than the media in it.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation>Es kann um den Typ des Bodys gehen statt um die Medien darin.</translation>
    </message>
    <message>
        <source>Which part of the offer it is about, no Warning and no SDP in it tells.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation>Um welchen Teil des Offers es geht, sagt in der Antwort weder ein Warning-Header noch ein SDP.</translation>
    </message>
    <message>
        <source>As a rule, the call goes on with the media that it had.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation>In der Regel läuft das Gespräch mit den bisherigen Medien weiter.</translation>
    </message>
    <message>
        <source>Compare codecs, profile (RTP/AVP or RTP/SAVP) and encryption with what the other side is set up for.</source>
        <extracomment>finding offer-refused, next</extracomment>
        <translation>Codecs, Profil (RTP/AVP oder RTP/SAVP) und Verschlüsselung mit dem vergleichen, worauf die Gegenseite eingestellt ist.</translation>
    </message>
    <message>
        <source>Look in the log of who refused it for the reason.</source>
        <extracomment>finding offer-refused, next</extracomment>
        <translation>Im Log dessen, der abgelehnt hat, nach dem Grund suchen.</translation>
    </message>
    <message>
        <source>asked to call somebody (REFER)</source>
        <extracomment>finding transfer, title</extracomment>
        <translation>gebeten, jemanden anzurufen (REFER)</translation>
    </message>
    <message>
        <source>%1 asked %2 to call %3.</source>
        <extracomment>finding transfer, sentences</extracomment>
        <translation>%1 hat %2 gebeten, %3 anzurufen.</translation>
    </message>
    <message>
        <source>The answer was %1: the request was not accepted.</source>
        <extracomment>finding transfer, sentences</extracomment>
        <translation>Die Antwort war %1: Die Anfrage wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>What became of it, the messages of this call do not tell.</source>
        <extracomment>finding transfer, sentences</extracomment>
        <translation>Was daraus wurde, zeigen die Nachrichten dieses Anrufs nicht.</translation>
    </message>
    <message>
        <source>Look for the INVITE that followed, as a rule with another Call-ID, from who was asked: Referred-By or Replaces may name this call.</source>
        <extracomment>finding transfer, next</extracomment>
        <translation>Nach dem INVITE des Gebetenen suchen, das darauf folgte, in der Regel mit anderer Call-ID: Referred-By oder Replaces kann diesen Anruf nennen.</translation>
    </message>
    <message>
        <source>progress without ringing or media</source>
        <extracomment>finding early-media-only, title</extracomment>
        <translation>Fortschritt ohne Klingeln oder Medien</translation>
    </message>
    <message>
        <source>In the %1 from the first 183 to the final response, the trace has neither a 180 nor SDP in a 183.</source>
        <extracomment>finding early-media-only, sentences</extracomment>
        <translation>Von der ersten 183 bis zur endgültigen Antwort, %1 lang, enthält der Trace weder eine 180 noch SDP in einer 183.</translation>
    </message>
    <message>
        <source>The caller likely heard nothing in that time: many phones ring by themselves only after a 180.</source>
        <extracomment>finding early-media-only, sentences</extracomment>
        <translation>Der Anrufer hat in dieser Zeit wahrscheinlich nichts gehört: Viele Telefone spielen nur nach einer 180 von sich aus ein Freizeichen ab.</translation>
    </message>
    <message>
        <source>Have the called side send 180 where it rings, or SDP in the 183 where it plays something.</source>
        <extracomment>finding early-media-only, next</extracomment>
        <translation>Die gerufene Seite so einstellen, dass sie 180 sendet, wenn es klingelt, oder SDP in der 183, wenn sie etwas abspielt.</translation>
    </message>
    <message>
        <source>Look for media in that time: only they tell what was to be heard.</source>
        <extracomment>finding early-media-only, next</extracomment>
        <translation>Nach Medien in dieser Zeit suchen: Nur sie zeigen, was zu hören war.</translation>
    </message>
    <message>
        <source>a private address was announced</source>
        <extracomment>finding private-address, title</extracomment>
        <translation>eine private Adresse wurde angegeben</translation>
    </message>
    <message>
        <source>The %1 came from %2, but its Contact names %3, which leads somewhere only within one network.</source>
        <extracomment>finding private-address, sentences</extracomment>
        <translation>%1 kam von %2, Contact darin nennt aber %3, eine nur innerhalb eines Netzes erreichbare Adresse.</translation>
    </message>
    <message>
        <source>As a rule, later requests reach it only if the other side sends them back to where the message came from.</source>
        <extracomment>finding private-address, sentences</extracomment>
        <translation>In der Regel erreichen spätere Anfragen den Absender nur, wenn die Gegenseite sie dorthin zurücksendet, woher die Nachricht kam.</translation>
    </message>
    <message>
        <source>A later %1 to that address found no answer.</source>
        <extracomment>finding private-address, sentences</extracomment>
        <translation>Später blieb %1 an diese Adresse ohne Antwort.</translation>
    </message>
    <message>
        <source>The %1 came from %2, but its SDP names %3 for %4, which leads somewhere only within one network.</source>
        <extracomment>finding private-address, sentences</extracomment>
        <translation>%1 kam von %2, das SDP darin nennt für %4 aber %3, eine nur innerhalb eines Netzes erreichbare Adresse.</translation>
    </message>
    <message>
        <source>As a rule, media reach it only if the other side sends them to where those from there come from.</source>
        <extracomment>finding private-address, sentences</extracomment>
        <translation>In der Regel erreichen Medien den Absender nur, wenn die Gegenseite sie dorthin sendet, woher seine Medien kommen.</translation>
    </message>
    <message>
        <source>Set the public address in the device, or have it learn that (STUN), or use ICE.</source>
        <extracomment>finding private-address, next</extracomment>
        <translation>Die öffentliche Adresse im Gerät eintragen oder vom Gerät ermitteln lassen (STUN) oder ICE verwenden.</translation>
    </message>
    <message>
        <source>Have the server or SBC send requests and media back to where they come from.</source>
        <extracomment>finding private-address, next</extracomment>
        <translation>Den Server oder SBC so einstellen, dass er Anfragen und Medien dorthin zurücksendet, woher sie kommen.</translation>
    </message>
    <message>
        <source>the refusal says why</source>
        <extracomment>finding cause-behind, title</extracomment>
        <translation>die Ablehnung nennt den Grund</translation>
    </message>
    <message>
        <source>%1 in answer to the %2 gives a reason: %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation>%1 als Antwort auf %2 nennt einen Grund: %3.</translation>
    </message>
    <message>
        <source>%1 in answer to the %2 has a warning: %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation>%1 als Antwort auf %2 enthält eine Warnung: %3.</translation>
    </message>
    <message>
        <source>%1 in answer to the %2 says to try again after %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation>%1 als Antwort auf %2 nennt für einen neuen Versuch eine Wartezeit von %3.</translation>
    </message>
    <message>
        <source>%1 in answer to the %2 lists what would be accepted: %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation>%1 als Antwort auf %2 führt auf, was angenommen würde: %3.</translation>
    </message>
    <message>
        <source>%1 in answer to the %2 lists what is not supported: %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation>%1 als Antwort auf %2 führt auf, was nicht unterstützt wird: %3.</translation>
    </message>
    <message>
        <source>%1 in answer to the %2 lists what has to be supported: %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation>%1 als Antwort auf %2 führt auf, was unterstützt werden muss: %3.</translation>
    </message>
    <message>
        <source>%1 in answer to the %2 asks for an interval of at least %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation>%1 als Antwort auf %2 verlangt ein Intervall von mindestens %3.</translation>
    </message>
    <message>
        <source>%1 in answer to the %2 has %3, a header of one maker&apos;s own: %4.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation>%1 als Antwort auf %2 enthält %3, einen herstellereigenen Header: %4.</translation>
    </message>
    <message>
        <source>The CANCEL gives a reason: %1.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation>Das CANCEL nennt einen Grund: %1.</translation>
    </message>
    <message>
        <source>Take it as what the sender says of itself: nothing else in the trace has to bear it out.</source>
        <extracomment>finding cause-behind, next</extracomment>
        <translation>Das als Aussage des Absenders über sich selbst verstehen: Durch anderes im Trace muss sie nicht belegt sein.</translation>
    </message>
    <message>
        <source>Look for its origin on the hop farthest from who sent the request, and on in the log of the gateway or server there.</source>
        <extracomment>finding cause-behind, next</extracomment>
        <translation>Den Ursprung auf dem Hop suchen, der vom Absender der Anfrage am weitesten entfernt ist, und weiter im Log des Gateways oder Servers dort.</translation>
    </message>
    <message>
        <source>the BYE says why</source>
        <extracomment>finding bye-reason, title</extracomment>
        <translation>das BYE nennt den Grund</translation>
    </message>
    <message>
        <source>The BYE that ended the call came from the caller&apos;s side, and gives a reason: %1.</source>
        <extracomment>finding bye-reason, sentences</extracomment>
        <translation>Das BYE, mit dem das Gespräch endete, kam von der rufenden Seite und nennt einen Grund: %1.</translation>
    </message>
    <message>
        <source>The BYE that ended the call came from the side that was called, and gives a reason: %1.</source>
        <extracomment>finding bye-reason, sentences</extracomment>
        <translation>Das BYE, mit dem das Gespräch endete, kam von der gerufenen Seite und nennt einen Grund: %1.</translation>
    </message>
    <message>
        <source>A BYE of the call gives a reason: %1.</source>
        <extracomment>finding bye-reason, sentences</extracomment>
        <translation>Ein BYE des Gesprächs nennt einen Grund: %1.</translation>
    </message>
    <message>
        <source>Take it as what the sender says: whether a person or a box between ended the call, the trace does not tell.</source>
        <extracomment>finding bye-reason, next</extracomment>
        <translation>Das als Aussage des Absenders verstehen: Ob ein Mensch oder ein Gerät dazwischen das Gespräch beendet hat, zeigt der Trace nicht.</translation>
    </message>
    <message>
        <source>Look in the log of who sent the BYE for what happened just before.</source>
        <extracomment>finding bye-reason, next</extracomment>
        <translation>Im Log dessen, der das BYE gesendet hat, nach dem suchen, was kurz davor geschah.</translation>
    </message>
    <message>
        <source>a failure was mended</source>
        <extracomment>finding recovered, title</extracomment>
        <translation>ein Fehler wurde behoben</translation>
    </message>
    <message>
        <source>%1 asked for an interval of no less than %2 s; sent again with %3 s, the request succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation>%1 verlangte ein Intervall von mindestens %2 s; erneut mit %3 s gesendet, war die Anfrage erfolgreich.</translation>
    </message>
    <message>
        <source>420 named what is not supported (%1); sent again without requiring it, the request succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation>420 nannte, was nicht unterstützt wird (%1); ohne diese Forderung erneut gesendet, war die Anfrage erfolgreich.</translation>
    </message>
    <message>
        <source>415 came back for a body of type %1; sent again with %2, the request succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation>Auf einen Body vom Typ %1 kam 415 zurück; erneut mit %2 gesendet, war die Anfrage erfolgreich.</translation>
    </message>
    <message>
        <source>421 asked for an extension (%1); sent again with it in Supported, the request succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation>421 verlangte eine Erweiterung (%1); mit dieser Angabe in Supported erneut gesendet, war die Anfrage erfolgreich.</translation>
    </message>
    <message>
        <source>%1 was answered with 491, as it met another request that was still open; sent again %2 later, it succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation>%1 wurde wegen einer anderen, noch offenen Anfrage mit 491 beantwortet; der erneute Versuch %2 später war erfolgreich.</translation>
    </message>
    <message>
        <source>Both sides had sent such a request before they saw that of the other.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation>Beide Seiten hatten eine solche Anfrage gesendet, bevor sie die der anderen sahen.</translation>
    </message>
    <message>
        <source>%1 came while an earlier INVITE of the same side was still open; a later one succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation>%1 kam, während ein früheres INVITE derselben Seite noch offen war; ein späteres war erfolgreich.</translation>
    </message>
    <message>
        <source>%1 failed at %2 with %3; sent to %4 afterwards, it succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation>%1 scheiterte bei %2 mit %3; danach an %4 gesendet, war die Anfrage erfolgreich.</translation>
    </message>
    <message>
        <source>%1 found no answer at %2; sent to %3 afterwards, it succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation>%1 blieb bei %2 ohne Antwort; danach an %3 gesendet, war die Anfrage erfolgreich.</translation>
    </message>
    <message>
        <source>%1 offered another address; sent to %2, the request succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation>%1 bot eine andere Adresse an; an %2 gesendet, war die Anfrage erfolgreich.</translation>
    </message>
    <message>
        <source>Nothing has to be done for this call.</source>
        <extracomment>finding recovered, next</extracomment>
        <translation>Für diesen Anruf ist nichts zu tun.</translation>
    </message>
    <message>
        <source>If it happens in every call, look for what makes the first try fail: it costs time.</source>
        <extracomment>finding recovered, next</extracomment>
        <translation>Geschieht das bei jedem Anruf, nach dem suchen, woran der erste Versuch scheitert: Der Fehlversuch kostet Zeit.</translation>
    </message>
    <message>
        <source>several branches or dialogs</source>
        <extracomment>finding forked, title</extracomment>
        <translation>mehrere Zweige oder Dialoge</translation>
    </message>
    <message>
        <source>%1 sent the INVITE on to %2 targets in parallel.</source>
        <extracomment>finding forked, sentences</extracomment>
        <translation>%1 hat das INVITE parallel an %2 Ziele weitergeleitet.</translation>
    </message>
    <message>
        <source>%1 accepted it with %2.</source>
        <extracomment>finding forked, sentences</extracomment>
        <translation>%1 hat es mit %2 angenommen.</translation>
    </message>
    <message>
        <source>%1 ended with %2.</source>
        <extracomment>finding forked, sentences</extracomment>
        <translation>Der Zweig zu %1 endete mit %2.</translation>
    </message>
    <message>
        <source>Successes with %1 different To tags came for one INVITE: each is a dialog of its own and needs an ACK of its own; a BYE that ends what is not wanted is normal.</source>
        <extracomment>finding forked, sentences</extracomment>
        <translation>Auf ein einziges INVITE kamen Erfolgsantworten mit %1 verschiedenen To-Tags: Jede steht für einen eigenen Dialog und braucht ein eigenes ACK; ein BYE, das einen unerwünschten Dialog beendet, ist normal.</translation>
    </message>
    <message>
        <source>Responses with %1 different To tags came for one INVITE: likely it was forked, or an announcement or another element answered in between.</source>
        <extracomment>finding forked, sentences</extracomment>
        <translation>Auf ein einziges INVITE kamen Antworten mit %1 verschiedenen To-Tags: Wahrscheinlich wurde es verzweigt, oder eine Ansage oder ein anderes Element hat dazwischen geantwortet.</translation>
    </message>
    <message>
        <source>Follow each To tag by itself: which branch rang, which was answered, and what the others said.</source>
        <extracomment>finding forked, next</extracomment>
        <translation>Jedes To-Tag für sich verfolgen: auf welchem Zweig es klingelte, welcher angenommen hat und was die anderen geantwortet haben.</translation>
    </message>
    <message>
        <source>refused in spite of credentials</source>
        <extracomment>finding credentials-refused, title</extracomment>
        <translation>trotz Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>The last result that a NOTIFY about it reports is %1: by that, the new call was answered.</source>
        <extracomment>finding transfer, sentences</extracomment>
        <translation>Das letzte Ergebnis, das ein NOTIFY dazu meldet, ist %1: Demnach wurde der neue Anruf angenommen.</translation>
    </message>
    <message>
        <source>The last result that a NOTIFY about it reports is %1: by that, the new call failed.</source>
        <extracomment>finding transfer, sentences</extracomment>
        <translation>Das letzte Ergebnis, das ein NOTIFY dazu meldet, ist %1: Demnach ist der neue Anruf gescheitert.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Looks up SIP response codes.</source>
        <translation>Schlägt SIP-Antwortcodes nach.</translation>
    </message>
    <message>
        <source>Print JSON; the whole table without a query.</source>
        <translation>JSON ausgeben; ohne Suchanfrage die ganze Tabelle.</translation>
    </message>
    <message>
        <source>Read the data files in &lt;folder&gt; instead of those built in.</source>
        <translation>Datendateien aus &lt;Ordner&gt; statt der eingebauten lesen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A number, words, a qualifier, or a line of SIP; with --scan, files.</source>
        <translation>Eine Nummer, Wörter, ein Suchfilter oder eine SIP-Zeile; mit --scan Dateien.</translation>
    </message>
    <message>
        <source>cannot write the output: %1</source>
        <translation>Ausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Find calls and responses in traces: files, or standard input.</source>
        <translation>Anrufe und Antworten in Traces finden: in Dateien oder der Standardeingabe.</translation>
    </message>
    <message>
        <source>Find the call with this Call-ID in traces, and print all of it.</source>
        <translation>Den Anruf mit dieser Call-ID in Traces finden und ganz ausgeben.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>the user</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>the private network of the local user</source>
        <translation>privates Netz des lokalen Teilnehmers</translation>
    </message>
    <message>
        <source>the public network of the local user</source>
        <translation>öffentliches Netz des lokalen Teilnehmers</translation>
    </message>
    <message>
        <source>a transit network</source>
        <translation>Transitnetz</translation>
    </message>
    <message>
        <source>the public network of the remote user</source>
        <translation>öffentliches Netz des fernen Teilnehmers</translation>
    </message>
    <message>
        <source>the private network of the remote user</source>
        <translation>privates Netz des fernen Teilnehmers</translation>
    </message>
    <message>
        <source>an international network</source>
        <translation>internationales Netz</translation>
    </message>
    <message>
        <source>a network beyond a gateway</source>
        <translation>Netz hinter einem Gateway</translation>
    </message>
    <message>
        <source>the user ended the call</source>
        <translation>der Teilnehmer hat das Gespräch beendet</translation>
    </message>
    <message>
        <source>no more media came</source>
        <translation>es kamen keine Medien mehr</translation>
    </message>
    <message>
        <source>the media bearer was lost</source>
        <translation>der Medien-Bearer ging verloren</translation>
    </message>
    <message>
        <source>no ACK came in time</source>
        <translation>es kam kein ACK innerhalb der Frist</translation>
    </message>
    <message>
        <source>no SIP response came in time</source>
        <translation>es kam keine SIP-Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>setting up the call took too long</source>
        <translation>der Rufaufbau dauerte zu lange</translation>
    </message>
    <message>
        <source>redirecting failed</source>
        <translation>die Umleitung ist gescheitert</translation>
    </message>
    <message>
        <source>the media bearer, or its quality, was lost</source>
        <translation>der Medien-Bearer oder seine Qualität ging verloren</translation>
    </message>
    <message>
        <source>the bearer of the signalling was released</source>
        <translation>der Signalisierungs-Bearer wurde freigegeben</translation>
    </message>
    <message>
        <source>resources could not be allocated</source>
        <translation>Ressourcen ließen sich nicht zuteilen</translation>
    </message>
    <message>
        <source>%1 cause %2</source>
        <translation>%1-Cause-Wert %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>none (%1)</source>
        <translation>keine (%1)</translation>
    </message>
    <message>
        <source>all of it normal</source>
        <translation>durchweg normal</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>first in %1, last in %2</source>
        <translation>zuerst in %1, zuletzt in %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason given earlier in the call</source>
        <translation>Früherer Reason im Anruf</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>In this trace</source>
        <translation>In diesem Trace</translation>
    </message>
    <message>
        <source>Reported in sipfrag bodies, not received: %1</source>
        <translation>In sipfrag-Bodys gemeldet, nicht empfangen: %1</translation>
    </message>
    <message>
        <source>%1; sent by %2</source>
        <extracomment>a cause, and which network or user gave it</extracomment>
        <translation>%1; Absender: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them normal</source>
        <translation>
            <numerusform>%Ln davon normal</numerusform>
            <numerusform>%Ln davon normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first failure under %Ln Call-IDs</source>
        <translation>
            <numerusform>erster Fehler unter einer Call-ID</numerusform>
            <numerusform>erster Fehler unter %Ln Call-IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Paket %1</translation>
    </message>
</context>
<context>
    <name>TraceBar</name>
    <message>
        <source>Reading the trace</source>
        <translation>Trace wird gelesen</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>Trace wird gelesen …</translation>
    </message>
    <message>
        <source>%1: no SIP response found</source>
        <translation>%1: keine SIP-Antwort gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>the trace, how many responses it has, and of how many codes they are</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>(%1 more reported by NOTIFY)</source>
        <translation>(%1 weitere per NOTIFY gemeldet)</translation>
    </message>
</context>
<context>
    <name>TraceCapture</name>
    <message numerus="yes">
        <source>is a capture of %Ln packets, none with SIP</source>
        <translation>
            <numerusform>ist ein Mitschnitt von %Ln Paket, ohne SIP</numerusform>
            <numerusform>ist ein Mitschnitt von %Ln Paketen, keines mit SIP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln on TLS port %2</source>
        <extracomment>a capture without SIP: how many of its packets are encrypted, and the port</extracomment>
        <translation>
            <numerusform>%1; %Ln auf TLS-Port %2</numerusform>
            <numerusform>%1; %Ln auf TLS-Port %2</numerusform>
        </translation>
    </message>
    <message>
        <source>ends in the middle of packet %1</source>
        <translation>endet mitten in Paket %1</translation>
    </message>
    <message>
        <source>cannot be read beyond packet %1 (%2)</source>
        <translation>ist hinter Paket %1 nicht zu lesen (%2)</translation>
    </message>
</context>
<context>
    <name>TraceFile</name>
    <message>
        <source>vanished while it was read</source>
        <translation>verschwand beim Lesen</translation>
    </message>
    <message>
        <source>shrank while it was read</source>
        <translation>wurde beim Lesen kürzer</translation>
    </message>
    <message>
        <source>has grown since; open it again to see all of it</source>
        <translation>ist seitdem gewachsen; erneut öffnen, um alles zu sehen</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is a device, which has no end</source>
        <translation>ist ein Gerät, das kein Ende hat</translation>
    </message>
    <message>
        <source>is a socket</source>
        <translation>ist ein Socket</translation>
    </message>
    <message>
        <source>is packed with %1; unpack it first</source>
        <translation>ist mit %1 gepackt; bitte zuerst entpacken</translation>
    </message>
    <message>
        <source>is a capture; without the plug-in for captures, its frames and addresses are not known</source>
        <translation>ist ein Mitschnitt; ohne das Plug-in für Mitschnitte sind Pakete und Adressen nicht bekannt</translation>
    </message>
</context>
<context>
    <name>TraceLoader</name>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>eine Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceSession</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Open Trace</source>
        <translation>Trace öffnen</translation>
    </message>
    <message>
        <source>Traces (*.pcap *.pcapng *.cap *.log *.txt *.json)</source>
        <translation>Traces (*.pcap *.pcapng *.cap *.log *.txt *.json)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next on the Page</source>
        <translation>&amp;Nächste Stelle auf der Seite</translation>
    </message>
    <message>
        <source>&amp;Previous on the Page</source>
        <translation>V&amp;orherige Stelle auf der Seite</translation>
    </message>
</context>
<context>
    <name>UnknownCode</name>
    <message>
        <source>No registry lists %1. A client that does not know it acts as on %2.</source>
        <translation>Kein Register führt %1. Ein Client, der den Code nicht kennt, behandelt ihn wie %2.</translation>
    </message>
    <message>
        <source>what %1 counts as</source>
        <translation>so wird eine %1 behandelt</translation>
    </message>
    <message>
        <source>The number decides, not the phrase: read the phrase, Reason and Warning for what the sender meant.</source>
        <translation>Die Nummer entscheidet, nicht die Phrase: Was der Absender meinte, steht in Phrase, Reason und Warning.</translation>
    </message>
    <message>
        <source>%1 is not a SIP response code: they run from 100 to 699.</source>
        <translation>%1 ist kein SIP-Antwortcode: Diese reichen von 100 bis 699.</translation>
    </message>
</context>
<context>
    <name>WarningPage</name>
    <message>
        <source>Warn-code</source>
        <translation>Warn-Code</translation>
    </message>
    <message>
        <source>Usually comes with</source>
        <translation>Kommt meist mit</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Client failure</source>
        <translation>Client-Fehler</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>Server-Fehler</translation>
    </message>
    <message>
        <source>Global failure</source>
        <translation>Globaler Fehler</translation>
    </message>
    <message>
        <source>Outside SIP</source>
        <translation>Außerhalb von SIP</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>vendor</source>
        <extracomment>a code that one product uses and no standard knows</extracomment>
        <translation>herstellereigen</translation>
    </message>
    <message>
        <source>in no registry</source>
        <translation>in keinem Register</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>redirection</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>client failure</source>
        <translation>Client-Fehler</translation>
    </message>
    <message>
        <source>server failure</source>
        <translation>Server-Fehler</translation>
    </message>
    <message>
        <source>global failure</source>
        <translation>globaler Fehler</translation>
    </message>
    <message>
        <source>outside SIP</source>
        <translation>außerhalb von SIP</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the items of a list, with the blank after it</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>ends the request only</source>
        <translation>beendet nur die Anfrage</translation>
    </message>
    <message>
        <source>ends the usage: this call or subscription</source>
        <extracomment>a usage of a dialog (RFC 5057): the call, or one subscription</extracomment>
        <translation>beendet die Usage: dieses Gespräch oder diese Subscription</translation>
    </message>
    <message>
        <source>ends the whole dialog</source>
        <translation>beendet den ganzen Dialog</translation>
    </message>
    <message>
        <source>not with the same request</source>
        <translation>nicht mit derselben Anfrage</translation>
    </message>
    <message>
        <source>with credentials</source>
        <translation>mit Zugangsdaten</translation>
    </message>
    <message>
        <source>with the value asked for</source>
        <translation>mit dem verlangten Wert</translation>
    </message>
    <message>
        <source>with a changed request</source>
        <translation>mit geänderter Anfrage</translation>
    </message>
    <message>
        <source>after a delay</source>
        <translation>nach einer Wartezeit</translation>
    </message>
    <message>
        <source>unchanged, at any later time</source>
        <translation>unverändert, jederzeit später</translation>
    </message>
    <message>
        <source>at another address or server</source>
        <translation>an einer anderen Adresse oder einem anderen Server</translation>
    </message>
    <message>
        <source>at no other address</source>
        <translation>an keiner anderen Adresse</translation>
    </message>
    <message>
        <source>must be there</source>
        <extracomment>of a header: RFC 2119&apos;s must</extracomment>
        <translation>muss da sein</translation>
    </message>
    <message>
        <source>should be there</source>
        <extracomment>of a header: RFC 2119&apos;s should</extracomment>
        <translation>sollte da sein</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>of a header: RFC 2119&apos;s may</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>where a search matched, before the words around it, as are those below</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>how to tell</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>next</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>erzeugt von</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>former phrase</source>
        <translation>frühere Phrase</translation>
    </message>
    <message>
        <source>phrase sent</source>
        <translation>gesendete Phrase</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>anders gesagt</translation>
    </message>
</context>
</TS>
