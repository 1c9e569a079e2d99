<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Call</name>
    <message numerus="yes">
        <source>frame %1</source>
        <extracomment>where a statement is proved: frames of a capture</extracomment>
        <translation>
            <numerusform>frame %1</numerusform>
            <numerusform>frames %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line %1</source>
        <extracomment>where a statement is proved: lines of a log</extracomment>
        <translation>
            <numerusform>line %1</numerusform>
            <numerusform>lines %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them sent again</source>
        <translation>
            <numerusform>%Ln of them sent again</numerusform>
            <numerusform>%Ln of them sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, left out here</source>
        <translation>
            <numerusform>%Ln message, left out here</numerusform>
            <numerusform>%Ln messages, left out here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>%Ln unanswered</numerusform>
            <numerusform>%Ln unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln answered</numerusform>
            <numerusform>%Ln answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <translation>
            <numerusform>%Ln succeeded</numerusform>
            <numerusform>%Ln succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln redirected</source>
        <translation>
            <numerusform>%Ln redirected</numerusform>
            <numerusform>%Ln redirected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln unfinished</numerusform>
            <numerusform>%Ln unfinished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message numerus="yes">
        <source>%Ln registered codes, IANA registry of %1</source>
        <translation>
            <numerusform>%Ln registered code, IANA registry of %1</numerusform>
            <numerusform>%Ln registered codes, IANA registry of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sends it for %Ln other codes as well</source>
        <extracomment>codes of the other call, in whose place this code is sent</extracomment>
        <translation>
            <numerusform>sends it for %Ln other code as well</numerusform>
            <numerusform>sends it for %Ln other codes as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message numerus="yes">
        <source>%1 %2, %Ln codes</source>
        <translation>
            <numerusform>%1 %2, %Ln code</numerusform>
            <numerusform>%1 %2, %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %Ln times</source>
        <translation>
            <numerusform>seen once</numerusform>
            <numerusform>seen %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln entry</numerusform>
            <numerusform>%1, %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln symptoms</source>
        <translation>
            <numerusform>%Ln symptom</numerusform>
            <numerusform>%Ln symptoms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln cause</numerusform>
            <numerusform>%Ln causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warn-codes</source>
        <translation>
            <numerusform>%Ln warn-code</numerusform>
            <numerusform>%Ln warn-codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them normal</source>
        <translation>
            <numerusform>%Ln of them normal</numerusform>
            <numerusform>%Ln of them normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first failure under %Ln Call-IDs</source>
        <translation>
            <numerusform>the first failure under one Call-ID</numerusform>
            <numerusform>the first failure under %Ln Call-IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceBar</name>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceCapture</name>
    <message numerus="yes">
        <source>is a capture of %Ln packets, none with SIP</source>
        <translation>
            <numerusform>is a capture of %Ln packet, without SIP</numerusform>
            <numerusform>is a capture of %Ln packets, none with SIP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln on TLS port %2</source>
        <extracomment>a capture without SIP: how many of its packets are encrypted, and the port</extracomment>
        <translation>
            <numerusform>%1; %Ln on TLS port %2</numerusform>
            <numerusform>%1; %Ln on TLS port %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceLoader</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
</TS>
