<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Call</name>
    <message>
        <source>caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>callee</source>
        <translation>المتصَل به</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>حُوِّل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <translation>لا رد إطلاقًا</translation>
    </message>
    <message>
        <source>not finished in the trace</source>
        <translation>غير مكتمل في التتبع</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>what a call came to, and when: &quot;failed after 0.2 s&quot;</extracomment>
        <translation>%1 بعد %2</translation>
    </message>
    <message numerus="yes">
        <source>frame %1</source>
        <extracomment>where a statement is proved: frames of a capture</extracomment>
        <translation>
            <numerusform>الإطار %1</numerusform>
            <numerusform>الإطار %1</numerusform>
            <numerusform>الإطاران %1</numerusform>
            <numerusform>الإطارات %1</numerusform>
            <numerusform>الإطارات %1</numerusform>
            <numerusform>الإطارات %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line %1</source>
        <extracomment>where a statement is proved: lines of a log</extracomment>
        <translation>
            <numerusform>السطر %1</numerusform>
            <numerusform>السطر %1</numerusform>
            <numerusform>السطران %1</numerusform>
            <numerusform>الأسطر %1</numerusform>
            <numerusform>الأسطر %1</numerusform>
            <numerusform>الأسطر %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What the trace shows</source>
        <translation>ما يظهره التتبع</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>by the caller</source>
        <translation>من المتصل</translation>
    </message>
    <message>
        <source>by the callee</source>
        <translation>من المتصَل به</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them sent again</source>
        <translation>
            <numerusform>%Ln منها أُعيد إرسالها</numerusform>
            <numerusform>%Ln منها أُعيد إرسالها</numerusform>
            <numerusform>%Ln منها أُعيد إرسالها</numerusform>
            <numerusform>%Ln منها أُعيد إرسالها</numerusform>
            <numerusform>%Ln منها أُعيد إرسالها</numerusform>
            <numerusform>%Ln منها أُعيد إرسالها</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Captured twice</source>
        <translation>التُقطت مرتين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, left out here</source>
        <translation>
            <numerusform>%Ln رسالة، أُسقطت هنا</numerusform>
            <numerusform>رسالة واحدة، أُسقطت هنا</numerusform>
            <numerusform>رسالتان، أُسقطتا هنا</numerusform>
            <numerusform>%Ln رسائل، أُسقطت هنا</numerusform>
            <numerusform>%Ln رسالة، أُسقطت هنا</numerusform>
            <numerusform>%Ln رسالة، أُسقطت هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Ringing after</source>
        <translation>الرنين بعد</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>الإجابة بعد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Call flow</source>
        <translation>تسلسل المكالمة</translation>
    </message>
    <message>
        <source>The caller gave up before anybody answered.</source>
        <translation>تراجع المتصل قبل أن يجيب أحد.</translation>
    </message>
    <message>
        <source>The trace begins too late, or ends too early, to tell what became of it.</source>
        <translation>يبدأ التتبع متأخرًا أو ينتهي مبكرًا فلا يُعرف ما آلت إليه المكالمة.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>لم يصل أي رد.</translation>
    </message>
    <message>
        <source>The last request that was answered succeeded.</source>
        <translation>نجح آخر طلب وصله رد.</translation>
    </message>
    <message>
        <source>The caller ended it.</source>
        <translation>أنهاها المتصل.</translation>
    </message>
    <message>
        <source>The callee ended it.</source>
        <translation>أنهاها المتصَل به.</translation>
    </message>
    <message>
        <source>Who ended it cannot be told from the trace.</source>
        <translation>لا يُعرف من التتبع من أنهاها.</translation>
    </message>
    <message>
        <source>Its end is not in the trace.</source>
        <translation>نهايتها ليست في التتبع.</translation>
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
            <numerusform>%Ln فشلت</numerusform>
            <numerusform>%Ln فشلت</numerusform>
            <numerusform>%Ln فشلت</numerusform>
            <numerusform>%Ln فشلت</numerusform>
            <numerusform>%Ln فشلت</numerusform>
            <numerusform>%Ln فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln أُجيبت</numerusform>
            <numerusform>%Ln أُجيبت</numerusform>
            <numerusform>%Ln أُجيبت</numerusform>
            <numerusform>%Ln أُجيبت</numerusform>
            <numerusform>%Ln أُجيبت</numerusform>
            <numerusform>%Ln أُجيبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <translation>
            <numerusform>%Ln نجحت</numerusform>
            <numerusform>%Ln نجحت</numerusform>
            <numerusform>%Ln نجحت</numerusform>
            <numerusform>%Ln نجحت</numerusform>
            <numerusform>%Ln نجحت</numerusform>
            <numerusform>%Ln نجحت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln أُلغيت</numerusform>
            <numerusform>%Ln أُلغيت</numerusform>
            <numerusform>%Ln أُلغيت</numerusform>
            <numerusform>%Ln أُلغيت</numerusform>
            <numerusform>%Ln أُلغيت</numerusform>
            <numerusform>%Ln أُلغيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln redirected</source>
        <translation>
            <numerusform>%Ln حُوِّلت</numerusform>
            <numerusform>%Ln حُوِّلت</numerusform>
            <numerusform>%Ln حُوِّلت</numerusform>
            <numerusform>%Ln حُوِّلت</numerusform>
            <numerusform>%Ln حُوِّلت</numerusform>
            <numerusform>%Ln حُوِّلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln غير مكتملة</numerusform>
            <numerusform>%Ln غير مكتملة</numerusform>
            <numerusform>%Ln غير مكتملة</numerusform>
            <numerusform>%Ln غير مكتملة</numerusform>
            <numerusform>%Ln غير مكتملة</numerusform>
            <numerusform>%Ln غير مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%Ln مكالمات</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>how many requests of a method, the method, and what they came to</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Other Call-IDs: %1</source>
        <translation>معرّفات Call-ID أخرى: %1</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>The INVITE was cancelled; who wanted that first cannot be told from the trace.</source>
        <translation>أُلغي طلب INVITE؛ ولا يُعرف من التتبع من أراد ذلك أولًا.</translation>
    </message>
</context>
<context>
    <name>CallFlow</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3, does not arrive</source>
        <translation>من %1 إلى %2: %3، لا يصل</translation>
    </message>
    <message>
        <source>%1 and %2: %3 both ways</source>
        <translation>%1 و%2: %3 في الاتجاهين</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 و%2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3, crosses the message before</source>
        <translation>من %1 إلى %2: %3، تتقاطع مع الرسالة السابقة</translation>
    </message>
    <message>
        <source>crosses the message before</source>
        <translation>تتقاطع مع الرسالة السابقة</translation>
    </message>
</context>
<context>
    <name>CallFlowView</name>
    <message>
        <source>Call flow: %1</source>
        <translation>تدفق المكالمة: %1</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>نسخ ال&amp;صورة</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>نسخ &amp;بصيغة SVG</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>نسخ بص&amp;يغة Mermaid</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>نص Mermaid</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>نسخ ك&amp;نص عادي</translation>
    </message>
    <message>
        <source>Ladder in text</source>
        <translation>المخطط السلّمي نصًّا</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save Call Flow</source>
        <translation>حفظ تدفق المكالمة</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>صورة SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>Mermaid text (*.mmd)</source>
        <translation>نص Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>CausePage</name>
    <message>
        <source>Between telephone network and SIP</source>
        <translation>بين شبكة الهاتف وSIP</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>no response code</source>
        <translation>بلا رمز استجابة</translation>
    </message>
    <message>
        <source>Is made of</source>
        <translation>ينشأ من</translation>
    </message>
    <message>
        <source>In programs</source>
        <translation>في البرامج</translation>
    </message>
    <message>
        <source>%1; to SIP it sends</source>
        <translation>%1؛ ويُرسل إلى SIP</translation>
    </message>
    <message>
        <source>Cause of a program</source>
        <translation>سبب خاص ببرنامج</translation>
    </message>
    <message>
        <source>%1 cause</source>
        <translation>سبب %1</translation>
    </message>
    <message>
        <source>Leaves as</source>
        <translation>يخرج بصفته</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Look at</source>
        <translation>ترويسات جديرة بالفحص</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a header tells, and whether it has to be there: &quot;when to try again (optional)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Telephone network (Q.850)</source>
        <translation>شبكة الهاتف (Q.850)</translation>
    </message>
    <message>
        <source>From cause</source>
        <translation>من السبب</translation>
    </message>
    <message>
        <source>To cause</source>
        <translation>إلى السبب</translation>
    </message>
    <message>
        <source>Through a PBX</source>
        <translation>عبر مقسم PBX</translation>
    </message>
    <message>
        <source>Phrases that name their sender</source>
        <translation>عبارات تدل على مُرسلها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>replaced by RFC %1</source>
        <extracomment>an RFC that was replaced by a later one</extracomment>
        <translation>حلّت محلها RFC %1</translation>
    </message>
    <message>
        <source>Former phrases</source>
        <translation>عبارات سابقة</translation>
    </message>
    <message>
        <source>Why you see it</source>
        <translation>أسباب ظهورها</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ما يحدث بعدها</translation>
    </message>
    <message>
        <source>Only answers</source>
        <translation>ردًّا على ما يلي فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered codes, IANA registry of %1</source>
        <translation>
            <numerusform>لا رموز مسجَّلة، سجل IANA بتاريخ %1</numerusform>
            <numerusform>رمز مسجَّل واحد، سجل IANA بتاريخ %1</numerusform>
            <numerusform>رمزان مسجَّلان، سجل IANA بتاريخ %1</numerusform>
            <numerusform>%Ln رموز مسجَّلة، سجل IANA بتاريخ %1</numerusform>
            <numerusform>%Ln رمزًا مسجَّلًا، سجل IANA بتاريخ %1</numerusform>
            <numerusform>%Ln رمز مسجَّل، سجل IANA بتاريخ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>How to tell</source>
        <translation>كيف يُعرف السبب</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>اقرأ أولاً</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>ليس عطلاً</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>يصدره %1</translation>
    </message>
    <message>
        <source>passes it on</source>
        <translation>يمرّره كما هو</translation>
    </message>
    <message>
        <source>makes %1 of it</source>
        <translation>يحوّله إلى %1</translation>
    </message>
    <message>
        <source>sends it for %1 as well</source>
        <extracomment>codes of the other call, in whose place this code is sent</extracomment>
        <translation>يرسله بدل %1 أيضاً</translation>
    </message>
    <message>
        <source>Where that was read</source>
        <translation>مصدر ذلك</translation>
    </message>
    <message numerus="yes">
        <source>sends it for %Ln other codes as well</source>
        <extracomment>codes of the other call, in whose place this code is sent</extracomment>
        <translation>
            <numerusform>لا يرسله بدل رمز آخر</numerusform>
            <numerusform>يرسله بدل رمز آخر أيضاً</numerusform>
            <numerusform>يرسله بدل رمزين آخرين أيضاً</numerusform>
            <numerusform>يرسله بدل %Ln رموز أخرى أيضاً</numerusform>
            <numerusform>يرسله بدل %Ln رمزاً آخر أيضاً</numerusform>
            <numerusform>يرسله بدل %Ln رمز آخر أيضاً</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open Trace…</source>
        <translation>&amp;فتح تتبع…</translation>
    </message>
    <message>
        <source>Open a trace; or drop it on the window</source>
        <translation>فتح تتبّع؛ أو إفلاته على النافذة</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح ال&amp;حديثة</translation>
    </message>
    <message>
        <source>&amp;Close Trace</source>
        <translation>إ&amp;غلاق التتبع</translation>
    </message>
    <message>
        <source>Close the trace, or stop reading it</source>
        <translation>إغلاق التتبّع أو إيقاف قراءته</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Copy Phrase</source>
        <translation>&amp;نسخ العبارة</translation>
    </message>
    <message>
        <source>Copy the reason phrase, or what you selected</source>
        <translation>نسخ عبارة السبب، أو النص المحدد</translation>
    </message>
    <message>
        <source>Copy &amp;Status Line</source>
        <translation>نسخ سطر ال&amp;حالة</translation>
    </message>
    <message>
        <source>Copy the status line</source>
        <translation>نسخ سطر الحالة</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>نسخ ب&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>ال&amp;رقم</translation>
    </message>
    <message>
        <source>Number and &amp;Phrase</source>
        <translation>الرقم وال&amp;عبارة</translation>
    </message>
    <message>
        <source>&amp;Link to This Page</source>
        <translation>را&amp;بط هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Wireshark Filter</source>
        <translation>&amp;مرشّح Wireshark</translation>
    </message>
    <message>
        <source>Wireshark Filter of All &amp;Found</source>
        <translation>مرشّح Wireshark ل&amp;كل النتائج</translation>
    </message>
    <message>
        <source>&amp;Grep Pattern</source>
        <translation>&amp;نمط grep</translation>
    </message>
    <message>
        <source>&amp;Markdown with RFC Link</source>
        <translation>نص Markdown مع راب&amp;ط RFC</translation>
    </message>
    <message>
        <source>&amp;Explanation for a Ticket</source>
        <translation>&amp;شرح لتذكرة دعم</translation>
    </message>
    <message>
        <source>Whole P&amp;age</source>
        <translation>ال&amp;صفحة كاملة</translation>
    </message>
    <message>
        <source>&amp;Paste Query or Trace</source>
        <translation>&amp;لصق استعلام أو تتبع</translation>
    </message>
    <message>
        <source>Paste a search or a trace</source>
        <translation>لصق بحث أو تتبّع</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>To the search field, all of it selected</source>
        <translation>الانتقال إلى حقل البحث مع تحديد محتواه كله</translation>
    </message>
    <message>
        <source>Walk the list without leaving the field</source>
        <translation>التنقل في القائمة دون مغادرة الحقل</translation>
    </message>
    <message>
        <source>To the page of the code</source>
        <translation>الانتقال إلى صفحة الرمز</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Larger, smaller, usual size</source>
        <translation>تكبير، تصغير، الحجم المعتاد</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>الحجم ال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;فرز حسب</translation>
    </message>
    <message>
        <source>Unfo&amp;ld All Classes</source>
        <translation>ت&amp;وسيع كل الفئات</translation>
    </message>
    <message>
        <source>&amp;Fold All Classes</source>
        <translation>&amp;طي كل الفئات</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>الجزء ال&amp;تالي</translation>
    </message>
    <message>
        <source>Next pane, previous pane</source>
        <translation>الجزء التالي، والجزء السابق</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>الرجوع، والانتقال إلى الأمام</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>Definition in the &amp;RFC</source>
        <translation>الت&amp;عريف في RFC</translation>
    </message>
    <message>
        <source>Open the definition in the RFC</source>
        <translation>فتح التعريف في RFC</translation>
    </message>
    <message>
        <source>&amp;Next in the Trace</source>
        <translation>ال&amp;تالي في التتبع</translation>
    </message>
    <message>
        <source>&amp;Previous in the Trace</source>
        <translation>ال&amp;سابق في التتبع</translation>
    </message>
    <message>
        <source>&amp;Keys and Searches</source>
        <translation>الم&amp;فاتيح وصيغ البحث</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>&amp;Symptoms</source>
        <translation>&amp;الأعراض</translation>
    </message>
    <message>
        <source>&amp;About Sipdex</source>
        <translation>&amp;حول Sipdex</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>ح&amp;ول Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Q.850 Causes</source>
        <translation>أسباب &amp;Q.850</translation>
    </message>
    <message>
        <source>&amp;Warn-Codes</source>
        <translation>رموز الت&amp;حذير</translation>
    </message>
    <message>
        <source>Find on the Pa&amp;ge</source>
        <translation>بحث &amp;في الصفحة</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>البحث في الصفحة</translation>
    </message>
    <message>
        <source>Next response in the trace, previous one; without a trace, place on the page</source>
        <translation>الرد التالي في ملف التتبّع والسابق؛ وبلا ملف الموضع في الصفحة</translation>
    </message>
    <message>
        <source>To the list; end the search, with the page from before it</source>
        <translation>إلى القائمة؛ إنهاء البحث والعودة إلى الصفحة السابقة له</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>this branch, for the moment</source>
        <translation>هذا الفرع، مؤقتاً</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>الطلب كله</translation>
    </message>
    <message>
        <source>the user, everywhere</source>
        <translation>المستخدم، في كل مكان</translation>
    </message>
    <message>
        <source>this branch; others may still answer</source>
        <translation>هذا الفرع؛ وقد تجيب فروع أخرى</translation>
    </message>
    <message>
        <source>may follow</source>
        <translation>قد يتبع</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>causes that become the code</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>the cause that the code becomes</extracomment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>يتحدث باسم</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>البريد الصوتي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>ضمن حوار</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>يصدره</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>اقرأ أولاً</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>ليس عطلاً</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Why you see it</source>
        <translation>لماذا تراه</translation>
    </message>
    <message>
        <source>How to tell</source>
        <translation>كيف تميّز</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>What sets them apart</source>
        <translation>ما يفرّق بينها</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>&amp;Copy Phrase of %1</source>
        <translation>&amp;نسخ عبارة %1</translation>
    </message>
</context>
<context>
    <name>CopyNote</name>
    <message>
        <source>Copied “%1”</source>
        <translation>نُسخ «%1»</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Nobody has to act: the request is still being worked on.</source>
        <translation>لا إجراء مطلوبًا من أحد: الطلب لا يزال قيد المعالجة.</translation>
    </message>
    <message>
        <source>Nobody has to act: the request succeeded.</source>
        <translation>لا إجراء مطلوبًا من أحد: نجح الطلب.</translation>
    </message>
    <message>
        <source>Whoever runs the %1 has to act; the same request again will not help.</source>
        <translation>الإجراء على من يشغّل %1؛ ولن يفيد تكرار الطلب نفسه.</translation>
    </message>
    <message>
        <source>A common cause: %1</source>
        <translation>سبب شائع: %1</translation>
    </message>
    <message>
        <source>The sender has to act: repeat the request with credentials.</source>
        <translation>على المرسل أن يتصرف: يعيد الطلب مع بيانات الدخول.</translation>
    </message>
    <message>
        <source>The sender has to act: repeat the request with the value that the response asks for.</source>
        <translation>على المرسل أن يتصرف: يعيد الطلب بالقيمة التي تطلبها الاستجابة.</translation>
    </message>
    <message>
        <source>The sender has to act: the same request again will not help, a changed one may.</source>
        <translation>على المرسل أن يتصرف: لن ينفع الطلب نفسه ثانية، وقد ينفع طلب معدَّل.</translation>
    </message>
    <message>
        <source>The sender or a proxy has to act: try another target.</source>
        <translation>على المرسل أو خادم وكيل أن يتصرف: تجربة وجهة أخرى.</translation>
    </message>
    <message>
        <source>The sender may try again later; the rest is for whoever runs the %1.</source>
        <translation>يمكن للمرسل المحاولة لاحقاً؛ والباقي على من يشغّل %1.</translation>
    </message>
    <message>
        <source>Whoever runs the %1 has to act.</source>
        <translation>على من يشغّل %1 أن يتصرف.</translation>
    </message>
    <message>
        <source>Often no fault: %1</source>
        <translation>غالباً ليس عطلاً: %1</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>any letter or digit</source>
        <translation>أي حرف أو رقم</translation>
    </message>
    <message>
        <source>Search, wherever you are</source>
        <translation>البحث من أي موضع</translation>
    </message>
    <message>
        <source>An RFC, a header, a method</source>
        <translation>وثيقة RFC، أو ترويسة، أو طريقة SIP</translation>
    </message>
    <message>
        <source>By status, or codes that are no fault at times</source>
        <translation>حسب الحالة، أو الرموز التي لا تدل أحيانًا على خلل</translation>
    </message>
    <message>
        <source>Only in that field</source>
        <translation>في ذلك الحقل فقط</translation>
    </message>
    <message>
        <source>By what it ends, whether to retry, who made it</source>
        <translation>حسب ما تُنهيه الاستجابة، وإمكان إعادة المحاولة، ومصدرها</translation>
    </message>
    <message>
        <source>Keys and Searches</source>
        <translation>المفاتيح وصيغ البحث</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>صيغ البحث</translation>
    </message>
    <message>
        <source>About Sipdex</source>
        <translation>حول Sipdex</translation>
    </message>
    <message>
        <source>A reference browser for SIP response codes.</source>
        <translation>متصفح مرجعي لرموز استجابة SIP.</translation>
    </message>
    <message>
        <source>It never uses the network and sends nothing to anybody; links open in your browser. Of a trace only its name is remembered.</source>
        <translation>لا يستخدم البرنامج الشبكة أبدًا ولا يرسل شيئًا إلى أحد؛ وتُفتح الروابط في المتصفح. ولا يُحفظ من التتبع سوى اسمه.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>إشعارات</translation>
    </message>
    <message>
        <source>Sipdex uses Qt %1, under the GNU Lesser General Public License, version 3: %2. What Qt itself contains of others is listed, with all licences, at %3.</source>
        <extracomment>%1 is the version of Qt, %2 and %3 are links</extracomment>
        <translation>يستخدم Sipdex مكتبة Qt %1 بموجب رخصة GNU Lesser General Public License، الإصدار 3: %2. وترد مكونات الغير التي تتضمنها Qt نفسها، مع جميع رخصها، في %3.</translation>
    </message>
    <message>
        <source>Numbers and phrases follow the registry of IANA and the RFCs of the IETF.</source>
        <translation>الأرقام والعبارات مأخوذة من سجل IANA ووثائق RFC الصادرة عن IETF.</translation>
    </message>
    <message>
        <source>Licence of Sipdex</source>
        <translation>رخصة Sipdex</translation>
    </message>
    <message>
        <source>A symptom; Go &gt; Symptoms has them all</source>
        <translation>عَرَض؛ وكلها في الانتقال &gt; الأعراض</translation>
    </message>
    <message>
        <source>A code, the beginning of one, a class, a range</source>
        <translation>رمز، أو بداية رمز، أو فئة، أو مدى</translation>
    </message>
    <message>
        <source>Words in any order; one too many is left out</source>
        <translation>كلمات بأي ترتيب؛ وتُترك الزائدة</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Two to four codes side by side</source>
        <translation>من رمزين إلى أربعة رموز جنباً إلى جنب</translation>
    </message>
    <message>
        <source>A Q.850 cause or a warn-code, and its codes</source>
        <translation>سبب Q.850 أو رمز تحذير، ورموزه</translation>
    </message>
    <message>
        <source>A line from a trace, a Reason or Warning header, a Wireshark filter, a constant of a program</source>
        <translation>سطر من تتبع، أو ترويسة Reason أو Warning، أو مرشّح Wireshark، أو ثابت من برنامج</translation>
    </message>
</context>
<context>
    <name>EntryFilter</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>codes of a class that match a query, and codes that it has: &quot;2 of 53&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message numerus="yes">
        <source>%1 %2, %Ln codes</source>
        <translation>
            <numerusform>%1 %2، لا رموز</numerusform>
            <numerusform>%1 %2، رمز واحد</numerusform>
            <numerusform>%1 %2، رمزان</numerusform>
            <numerusform>%1 %2، %Ln رموز</numerusform>
            <numerusform>%1 %2، %Ln رمزًا</numerusform>
            <numerusform>%1 %2، %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>first failure under a Call-ID</source>
        <translation>أول فشل تحت Call-ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>seen %Ln times</source>
        <translation>
            <numerusform>لم يظهر</numerusform>
            <numerusform>ظهر مرة واحدة</numerusform>
            <numerusform>ظهر مرتين</numerusform>
            <numerusform>ظهر %Ln مرات</numerusform>
            <numerusform>ظهر %Ln مرة</numerusform>
            <numerusform>ظهر %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1، لا مدخلات</numerusform>
            <numerusform>%1، مدخل واحد</numerusform>
            <numerusform>%1، مدخلان</numerusform>
            <numerusform>%1، %Ln مدخلات</numerusform>
            <numerusform>%1، %Ln مدخلاً</numerusform>
            <numerusform>%1، %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>cause %1 %2</source>
        <translation>سبب %1 %2</translation>
    </message>
    <message>
        <source>warn-code %1 %2</source>
        <translation>رمز تحذير %1 %2</translation>
    </message>
    <message>
        <source>symptom: %1</source>
        <translation>عَرَض: %1</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Response codes</source>
        <translation>رموز الاستجابة</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>a place of those found in the page, as &quot;3 of 12&quot;</extracomment>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>ليس في هذه الصفحة</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>ابحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 s</source>
        <extracomment>a time in seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>FlowExport</name>
    <message>
        <source>The name has to end in .svg, .png, .mmd or .txt.</source>
        <translation>يجب أن ينتهي الاسم بـ ‎.svg أو ‎.png أو ‎.mmd أو ‎.txt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>What goes wrong where there is no code yet, or where a code does not say enough: each with what to check, in order.</source>
        <translation>ما يتعطل حين لا يوجد رمز بعد، أو حين لا يكفي الرمز وحده: ومع كل منها ما يجب فحصه بالترتيب.</translation>
    </message>
    <message>
        <source>Why a call ended, as the telephone network says it. In SIP these numbers stand in the Reason header.</source>
        <translation>لماذا انتهت المكالمة كما تقوله شبكة الهاتف. وفي SIP تقف هذه الأرقام في الترويسة Reason.</translation>
    </message>
    <message>
        <source>What the Warning header of a response says of the reason.</source>
        <translation>ما تقوله الترويسة Warning في الاستجابة عن السبب.</translation>
    </message>
    <message>
        <source>The request has arrived and is being worked on; a final response is still to come.</source>
        <translation>وصل الطلب وهو قيد المعالجة؛ ولم تأتِ الاستجابة النهائية بعد.</translation>
    </message>
    <message>
        <source>The request succeeded.</source>
        <translation>نجح الطلب.</translation>
    </message>
    <message>
        <source>The call can be tried at another address or in another way, which the response tells.</source>
        <translation>يمكن محاولة المكالمة على عنوان آخر أو بطريقة أخرى تذكرها الاستجابة.</translation>
    </message>
    <message>
        <source>This server refuses the request as it is. The same request should not be sent here again unchanged; another server may take it.</source>
        <translation>يرفض هذا الخادم الطلب كما هو. ولا ينبغي إرسال الطلب نفسه إليه ثانية دون تغيير؛ وقد يقبله خادم آخر.</translation>
    </message>
    <message>
        <source>The server failed, although the request looks right. Other targets may still be tried.</source>
        <translation>أخفق الخادم مع أن الطلب يبدو سليماً. ويمكن تجربة وجهات أخرى.</translation>
    </message>
    <message>
        <source>Refused for the called user as a whole, not for one device: no other target is worth a try.</source>
        <translation>مرفوض عن المستخدم المطلوب كله لا عن جهاز واحد: ولا جدوى من تجربة وجهة أخرى.</translation>
    </message>
    <message>
        <source>No SIP message can carry these numbers; they end at 699. Programs use them among themselves.</source>
        <translation>لا تحمل أي رسالة SIP هذه الأرقام؛ فهي تنتهي عند 699. وتستعملها البرامج فيما بينها.</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>الأعراض</translation>
    </message>
    <message>
        <source>Q.850 causes</source>
        <translation>أسباب Q.850</translation>
    </message>
    <message>
        <source>Warn-codes</source>
        <translation>رموز التحذير</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;System Language</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No program opens %1.</source>
        <translation>لا يوجد برنامج يفتح %1.</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>%1 is not a SIP response code.</source>
        <translation>ليس %1 رمز استجابة SIP.</translation>
    </message>
    <message>
        <source>They run from 100 to 699.</source>
        <translation>تمتد الرموز من 100 إلى 699.</translation>
    </message>
    <message>
        <source>No registry lists %1.</source>
        <translation>لا يرد %1 في أي سجل.</translation>
    </message>
    <message>
        <source>It counts as %1 (RFC 3261 §8.1.3.2).</source>
        <translation>يُعامَل معاملة %1 (RFC 3261 §8.1.3.2).</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>No code of the trace matches “%1”.</source>
        <translation>لا رمز في التتبع يطابق «%1».</translation>
    </message>
    <message>
        <source>Close the trace to search all codes.</source>
        <translation>أغلق التتبع للبحث في جميع الرموز.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>Without %1 there are matches.</source>
        <translation>توجد نتائج دون %1.</translation>
    </message>
    <message>
        <source>Search without %1</source>
        <translation>البحث دون %1</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>لا شيء يطابق «%1».</translation>
    </message>
    <message>
        <source>Try a number, a word of the phrase, a header, or what goes wrong.</source>
        <translation>جرّب رقماً، أو كلمة من العبارة، أو ترويسة، أو وصف العطل.</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>words of a search that nothing has, in quotation marks</extracomment>
        <translation>دون %1</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>“%1” with %2 comes from %3.</source>
        <translation>العبارة «%1» مع الرمز %2 تصدر عن %3.</translation>
    </message>
</context>
<context>
    <name>OccurrenceList</name>
    <message>
        <source>Responses in the trace</source>
        <translation>الاستجابات في التتبع</translation>
    </message>
    <message>
        <source>%1 in the trace</source>
        <translation>الرمز %1 في التتبع</translation>
    </message>
    <message>
        <source>%1 in the trace: the first %2 of %3</source>
        <translation>الرمز %1 في التتبع: أول %2 من %3</translation>
    </message>
</context>
<context>
    <name>OccurrenceModel</name>
    <message>
        <source>normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>first failure under its Call-ID</source>
        <translation>أول فشل تحت معرّف Call-ID الخاص بها</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Phrase as sent</source>
        <translation>العبارة كما أُرسلت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>PackedFile</name>
    <message>
        <source>ends before the gzip file is complete</source>
        <translation>ينتهي قبل اكتمال ملف gzip</translation>
    </message>
    <message>
        <source>is a damaged gzip file</source>
        <translation>ملف gzip تالف</translation>
    </message>
    <message>
        <source>is a damaged zstd file (%1)</source>
        <translation>ملف zstd تالف (%1)</translation>
    </message>
    <message>
        <source>ends before the zstd file is complete</source>
        <translation>ينتهي قبل اكتمال ملف zstd</translation>
    </message>
    <message>
        <source>unpacks to more than %1 times its size; the rest was not read</source>
        <translation>يتجاوز بعد فك الضغط %1 ضعفًا من حجمه؛ لم يُقرأ الباقي</translation>
    </message>
</context>
<context>
    <name>PageHtml</name>
    <message>
        <source>What sets them apart</source>
        <translation>ما يفرّق بينها</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Comparison of %1</source>
        <extracomment>codes, as &quot;480, 486, 603&quot;</extracomment>
        <translation>مقارنة %1</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>No SIP found.</source>
        <translation>لم يُعثر على SIP.</translation>
    </message>
    <message>
        <source>No message with this Call-ID found.</source>
        <translation>لم يُعثر على رسالة بهذا المعرّف Call-ID.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search codes, phrases, headers, causes…</source>
        <translation>البحث في الرموز والعبارات والترويسات والأسباب…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>&amp;Number</source>
        <translation>ال&amp;رقم</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>ال&amp;عدد</translation>
    </message>
    <message>
        <source>&amp;First Occurrence</source>
        <translation>أول &amp;ظهور</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Look up the selected text, or the clipboard.</source>
        <translation>البحث عن النص المحدد، أو عن محتوى الحافظة.</translation>
    </message>
    <message>
        <source>Show the codes in the trace &lt;file&gt;; - for standard input.</source>
        <translation>عرض الرموز الواردة في التتبع &lt;ملف&gt;؛ والعلامة - للدخل القياسي.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Ask which trace to open.</source>
        <translation>السؤال عن التتبع المراد فتحه.</translation>
    </message>
    <message>
        <source>Read the data files in &lt;folder&gt; instead of those built in.</source>
        <translation>قراءة ملفات البيانات من &lt;مجلد&gt; بدلًا من المضمّنة.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Reference browser for SIP response codes.</source>
        <translation>متصفح مرجعي لرموز استجابة SIP.</translation>
    </message>
    <message>
        <source>What to search for at the start; as a link, sipdex:486.</source>
        <translation>ما يُبحث عنه عند البدء؛ وبصيغة رابط: sipdex:486.</translation>
    </message>
    <message>
        <source>--selection and a query exclude each other.</source>
        <translation>لا يمكن الجمع بين ‎--selection واستعلام.</translation>
    </message>
    <message>
        <source>Open a window of its own, even if there is one.</source>
        <translation>فتح نافذة مستقلة، حتى إن وُجدت نافذة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln symptoms</source>
        <translation>
            <numerusform>لا أعراض</numerusform>
            <numerusform>عَرَض واحد</numerusform>
            <numerusform>عَرَضان</numerusform>
            <numerusform>%Ln أعراض</numerusform>
            <numerusform>%Ln عَرَضاً</numerusform>
            <numerusform>%Ln عَرَض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>لا أسباب</numerusform>
            <numerusform>سبب واحد</numerusform>
            <numerusform>سببان</numerusform>
            <numerusform>%Ln أسباب</numerusform>
            <numerusform>%Ln سبباً</numerusform>
            <numerusform>%Ln سبب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warn-codes</source>
        <translation>
            <numerusform>لا رموز تحذير</numerusform>
            <numerusform>رمز تحذير واحد</numerusform>
            <numerusform>رمزا تحذير</numerusform>
            <numerusform>%Ln رموز تحذير</numerusform>
            <numerusform>%Ln رمز تحذير</numerusform>
            <numerusform>%Ln رمز تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <extracomment>how many entries of each kind, and what was searched for</extracomment>
        <translation>%1 للبحث «%2»</translation>
    </message>
</context>
<context>
    <name>SymptomPage</name>
    <message>
        <source>What to check</source>
        <translation>ما يجب فحصه</translation>
    </message>
    <message>
        <source>Codes to look for</source>
        <translation>رموز ابحث عنها</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>عَرَض</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>user agent</source>
        <extracomment>who makes a response</extracomment>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>who makes a response</extracomment>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>registrar</source>
        <extracomment>who makes a response</extracomment>
        <translation>خادم التسجيل</translation>
    </message>
    <message>
        <source>redirect server</source>
        <extracomment>who makes a response</extracomment>
        <translation>خادم إعادة التوجيه</translation>
    </message>
    <message>
        <source>gateway</source>
        <extracomment>who makes a response</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>notifier</source>
        <extracomment>who makes a response</extracomment>
        <translation>المُخطِر (Notifier)</translation>
    </message>
    <message>
        <source>publication server</source>
        <extracomment>who makes a response</extracomment>
        <translation>خادم النشر</translation>
    </message>
    <message>
        <source>consent relay</source>
        <extracomment>who makes a response</extracomment>
        <translation>مُرحِّل الموافقات</translation>
    </message>
    <message>
        <source>own stack</source>
        <extracomment>who makes a response</extracomment>
        <translation>المكدّس المحلي</translation>
    </message>
    <message>
        <source>verification service</source>
        <extracomment>who makes a response</extracomment>
        <translation>خدمة التحقق</translation>
    </message>
    <message>
        <source>never the same</source>
        <extracomment>how to retry a request</extracomment>
        <translation>ليس بالطلب نفسه أبدًا</translation>
    </message>
    <message>
        <source>with credentials</source>
        <extracomment>how to retry a request</extracomment>
        <translation>ببيانات الاعتماد</translation>
    </message>
    <message>
        <source>with the value asked for</source>
        <extracomment>how to retry a request</extracomment>
        <translation>بالقيمة المطلوبة</translation>
    </message>
    <message>
        <source>with a changed request</source>
        <extracomment>how to retry a request</extracomment>
        <translation>بطلب معدَّل</translation>
    </message>
    <message>
        <source>after a delay</source>
        <extracomment>how to retry a request</extracomment>
        <translation>بعد مهلة</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>how to retry a request</extracomment>
        <translation>بالطلب كما هو</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>how to retry a request</extracomment>
        <translation>لدى وجهة أخرى</translation>
    </message>
    <message>
        <source>nowhere else</source>
        <extracomment>how to retry a request</extracomment>
        <translation>ليس لدى أي وجهة أخرى</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>what a response ends</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>usage</source>
        <extracomment>what a response ends</extracomment>
        <translation>الاستخدام (Usage)</translation>
    </message>
    <message>
        <source>dialog</source>
        <extracomment>what a response ends</extracomment>
        <translation>الحوار (Dialog)</translation>
    </message>
    <message>
        <source>must</source>
        <extracomment>whether a header has to be there (RFC 2119)</extracomment>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>should</source>
        <extracomment>whether a header has to be there (RFC 2119)</extracomment>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>may</source>
        <extracomment>whether a header has to be there (RFC 2119)</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>The next proxy or phone has taken the INVITE and cannot promise its next response within 200 ms.</source>
        <extracomment>100 Trying, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client stops repeating the INVITE, may CANCEL it from now on, and waits for a final response.</source>
        <extracomment>100 Trying, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request other than INVITE is still repeated over UDP, now once every T2 (4 s).</source>
        <extracomment>100 Trying, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy&apos;s Timer C runs on: only 101 to 199 restart it.</source>
        <extracomment>100 Trying, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every INVITE that takes longer than a moment gets one.</source>
        <extracomment>100 Trying, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>echo of the request&apos;s, if it had one, for measuring the round trip</source>
        <extracomment>100 Trying, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone is ringing</source>
        <extracomment>100 Trying, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on by every proxy, all the way to the caller</source>
        <extracomment>100 Trying, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giving it a try</source>
        <extracomment>100 Trying, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your call is important to us</source>
        <extracomment>100 Trying, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retransmission</source>
        <extracomment>100 Trying, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hop by hop</source>
        <extracomment>100 Trying, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress news that some Microsoft servers send before the call rings. No RFC assigns the number; a client treats it as 183.</source>
        <extracomment>101 Progress Report, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Microsoft front end reports progress next to an Ms-Diagnostics header.</source>
        <extracomment>101 Progress Report, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is still routing the call, for example to the pool that serves the callee.</source>
        <extracomment>101 Progress Report, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client treats it as 183 and goes on waiting.</source>
        <extracomment>101 Progress Report, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies pass it on at once, like every 1xx but 100.</source>
        <extracomment>101 Progress Report, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s own explanation</source>
        <extracomment>101 Progress Report, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registered code for progress</source>
        <extracomment>101 Progress Report, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in the source of a third-party client; no specification found</source>
        <extracomment>101 Progress Report, vendor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ocs</source>
        <extracomment>101 Progress Report, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lync</source>
        <extracomment>101 Progress Report, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skype for business</source>
        <extracomment>101 Progress Report, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialog establishment</source>
        <extracomment>101 Progress Report, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms-diagnostics</source>
        <extracomment>101 Progress Report, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called device is alerting its user. The caller&apos;s side may play a ringback tone now.</source>
        <extracomment>180 Ringing, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is ringing.</source>
        <extracomment>180 Ringing, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway learned from the telephone network that the far end is being alerted.</source>
        <extracomment>180 Ringing, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some PBXs can send it before any phone rings, so that the caller hears a tone.</source>
        <extracomment>180 Ringing, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s side plays a ringback tone, unless early media comes in: 180 may carry SDP, just as 183.</source>
        <extracomment>180 Ringing, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies pass it on at once; the caller waits for a final response.</source>
        <extracomment>180 Ringing, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ringing phone sends it; nothing is wrong.</source>
        <extracomment>180 Ringing, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another ringback tone to play</source>
        <extracomment>180 Ringing, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of a reliable response, which PRACK has to name</source>
        <extracomment>180 Ringing, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100rel where the response is sent reliably</source>
        <extracomment>180 Ringing, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where requests of the early dialog go</source>
        <extracomment>180 Ringing, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the next hop has the request</source>
        <extracomment>180 Ringing, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress without saying that it rings</source>
        <extracomment>180 Ringing, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringback</source>
        <extracomment>180 Ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing tone</source>
        <extracomment>180 Ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alerting</source>
        <extracomment>180 Ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early media</source>
        <extracomment>180 Ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or the callee passes the call on to other destinations. Nothing for the caller to do but wait.</source>
        <extracomment>181 Call Is Being Forwarded, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call forwarding is active at the callee.</source>
        <extracomment>181 Call Is Being Forwarded, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy tries the next target of a hunt group or a forwarding list.</source>
        <extracomment>181 Call Is Being Forwarded, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway hears from the telephone network that the call is forwarded there.</source>
        <extracomment>181 Call Is Being Forwarded, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies pass it on at once.</source>
        <extracomment>181 Call Is Being Forwarded, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call on its way to a forwarding target gets it.</source>
        <extracomment>181 Call Is Being Forwarded, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diversion</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call forward</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cfu</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cfb</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cfnr</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retarget</source>
        <extracomment>181 Call Is Being Forwarded, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee cannot take the call yet but has put it in a queue instead of refusing it. The final response comes once somebody is free.</source>
        <extracomment>182 Queued, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call centre has put the caller in its queue.</source>
        <extracomment>182 Queued, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A busy phone or PBX queues a further call instead of refusing it.</source>
        <extracomment>182 Queued, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller waits, or gives up with CANCEL; more 182 may follow with news of its place in the queue.</source>
        <extracomment>182 Queued, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller can ask for a queue or refuse it beforehand: Request-Disposition queue or no-queue.</source>
        <extracomment>182 Queued, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A queued call gets it, perhaps several times with news in the phrase.</source>
        <extracomment>182 Queued, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not queued: try later</source>
        <extracomment>182 Queued, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy and not queued</source>
        <extracomment>182 Queued, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call centre</source>
        <extracomment>182 Queued, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acd</source>
        <extracomment>182 Queued, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold queue</source>
        <extracomment>182 Queued, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>182 Queued, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>182 Queued, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News about a call that no other provisional code covers, often sent together with a session description for early media. On its own it does not mean that the phone rings.</source>
        <extracomment>183 Session Progress, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway opens the audio path early, for ringback or announcements from the network.</source>
        <extracomment>183 Session Progress, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IVR or PBX plays a message before it answers.</source>
        <extracomment>183 Session Progress, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client treats every provisional code that it does not know as this one.</source>
        <extracomment>183 Session Progress, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways and IVRs send it while they connect the call.</source>
        <extracomment>183 Session Progress, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Q.850 cause from the telephone network, or a STIR error that did not stop the call</source>
        <extracomment>183 Session Progress, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes one hop only</source>
        <extracomment>183 Session Progress, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered, seen from Microsoft servers</source>
        <extracomment>183 Session Progress, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user is being alerted</source>
        <extracomment>183 Session Progress, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a branch has ended</source>
        <extracomment>183 Session Progress, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session in progress</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ringback</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-way audio before answer</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sdp</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announcement</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prack</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100rel</source>
        <extracomment>183 Session Progress, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One branch of a forked call failed while others go on ringing.</source>
        <extracomment>199 Early Dialog Terminated, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forking proxy holds that failure back until all branches are done, and reports it by 199.</source>
        <extracomment>199 Early Dialog Terminated, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other early dialogs go on, and the final response still follows.</source>
        <extracomment>199 Early Dialog Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies pass it on; they must not make one where the INVITE requires 100rel, but a UAS may.</source>
        <extracomment>199 Early Dialog Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers that list 199 in Supported, and only they, may get it when a branch fails.</source>
        <extracomment>199 Early Dialog Terminated, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status code that ended the branch</source>
        <extracomment>199 Early Dialog Terminated, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag of the early dialog that ended</source>
        <extracomment>199 Early Dialog Terminated, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a branch is making progress</source>
        <extracomment>199 Early Dialog Terminated, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final response to a cancelled INVITE</source>
        <extracomment>199 Early Dialog Terminated, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forking</source>
        <extracomment>199 Early Dialog Terminated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early dialog</source>
        <extracomment>199 Early Dialog Terminated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch ended</source>
        <extracomment>199 Early Dialog Terminated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee answered, or the request was carried out.</source>
        <extracomment>200 OK, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A BYE was accepted, or a CANCEL found its transaction, even too late to stop anything.</source>
        <extracomment>200 OK, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy passes each 200 to an INVITE on at once and cancels the branches still open.</source>
        <extracomment>200 OK, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the answer one wants.</source>
        <extracomment>200 OK, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an INVITE the address of later requests; for a REGISTER all current bindings</source>
        <extracomment>200 OK, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for SUBSCRIBE and PUBLISH the lifetime granted; for REGISTER see expires in each Contact</source>
        <extracomment>200 OK, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for INVITE and OPTIONS: methods the other side supports</source>
        <extracomment>200 OK, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for INVITE and OPTIONS: extensions the other side supports</source>
        <extracomment>200 OK, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for PUBLISH the tag of the state just stored</source>
        <extracomment>200 OK, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an INVITE the way of later requests, copied from it where present</source>
        <extracomment>200 OK, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>success</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>registered</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualify</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops after 32 seconds</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing ack</source>
        <extracomment>200 OK, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone or PBX that follows RFC 3515 or RFC 3265 answers REFER or SUBSCRIBE with it.</source>
        <extracomment>202 Accepted, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay has stored a MESSAGE for later or handed it to a network without SIP.</source>
        <extracomment>202 Accepted, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server sends a MESSAGE on to a list of addresses.</source>
        <extracomment>202 Accepted, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old notifier took a SUBSCRIBE, but has not authorized it yet or hides its decision.</source>
        <extracomment>202 Accepted, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For SUBSCRIBE, NOTIFY and REFER treat it as 200.</source>
        <extracomment>202 Accepted, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a MESSAGE do not assume that it reached the user.</source>
        <extracomment>202 Accepted, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a SUBSCRIBE wait for the NOTIFY: Subscription-State tells whether it is active, pending or terminated.</source>
        <extracomment>202 Accepted, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MESSAGE handed to a store-and-forward relay gets it.</source>
        <extracomment>202 Accepted, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects a call that is not answered yet; a REFER transfers one that is</source>
        <extracomment>202 Accepted, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 200 to SUBSCRIBE, NOTIFY and REFER, and read a 202 received there as 200.</source>
        <extracomment>202 Accepted, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refer accepted</source>
        <extracomment>202 Accepted, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer accepted</source>
        <extracomment>202 Accepted, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store and forward</source>
        <extracomment>202 Accepted, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sms gateway</source>
        <extracomment>202 Accepted, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SUBSCRIBE succeeded, and the condition in its Suppress-If-Match holds, so no NOTIFY will follow. Only a SUBSCRIBE within an established dialog can get it.</source>
        <extracomment>204 No Notification, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriber named the state it has in Suppress-If-Match, and nothing has changed since.</source>
        <extracomment>204 No Notification, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriber sent Suppress-If-Match with *, which always holds, to quiet the subscription.</source>
        <extracomment>204 No Notification, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriber keeps its state and the subscription; after Expires 0 the subscription has ended.</source>
        <extracomment>204 No Notification, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NOTIFY follows, now or later, while the condition holds and Subscription-State and other NOTIFY headers stay the same.</source>
        <extracomment>204 No Notification, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside a dialog the notifier must not send it: there a NOTIFY without body follows.</source>
        <extracomment>204 No Notification, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a B2BUA on the way insists on a NOTIFY after each SUBSCRIBE, subscribe without the condition.</source>
        <extracomment>204 No Notification, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conditional refresh whose state is unchanged gets it.</source>
        <extracomment>204 No Notification, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifetime now left to the subscription</source>
        <extracomment>204 No Notification, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NOTIFY follows a SUBSCRIBE</source>
        <extracomment>204 No Notification, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppress-if-match</source>
        <extracomment>204 No Notification, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etag</source>
        <extracomment>204 No Notification, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditional subscription</source>
        <extracomment>204 No Notification, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no notify</source>
        <extracomment>204 No Notification, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to several places, listed in Contact. The caller, or its user, picks one and tries there.</source>
        <extracomment>300 Multiple Choices, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect server knows several addresses of the user.</source>
        <extracomment>300 Multiple Choices, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routing server returns a list of gateways to try.</source>
        <extracomment>300 Multiple Choices, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller picks a Contact by itself or asks its user.</source>
        <extracomment>300 Multiple Choices, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy responsible for the called address may try the contacts itself instead of passing the response on.</source>
        <extracomment>300 Multiple Choices, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect server answers so by design.</source>
        <extracomment>300 Multiple Choices, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the places to choose from</source>
        <extracomment>300 Multiple Choices, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the redirecting server&apos;s signed statement of which address redirected the call</source>
        <extracomment>300 Multiple Choices, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user is elsewhere for now; mostly a single address</source>
        <extracomment>300 Multiple Choices, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several users fit, and only a person can choose</source>
        <extracomment>300 Multiple Choices, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect</source>
        <extracomment>300 Multiple Choices, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact list</source>
        <extracomment>300 Multiple Choices, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forking by the caller</source>
        <extracomment>300 Multiple Choices, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is no longer at this address and has a new one for good. The caller should call the address in Contact and remember it.</source>
        <extracomment>301 Moved Permanently, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user or number has moved and the server has been told.</source>
        <extracomment>301 Moved Permanently, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider routes callers to a new domain.</source>
        <extracomment>301 Moved Permanently, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway got cause 22 (number changed) together with the new number.</source>
        <extracomment>301 Moved Permanently, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy responsible for the called address may follow the Contact itself.</source>
        <extracomment>301 Moved Permanently, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new address</source>
        <extracomment>301 Moved Permanently, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for now</source>
        <extracomment>301 Moved Permanently, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone without a new address</source>
        <extracomment>301 Moved Permanently, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new number</source>
        <extracomment>301 Moved Permanently, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ported</source>
        <extracomment>301 Moved Permanently, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renumbering</source>
        <extracomment>301 Moved Permanently, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is elsewhere for now. The caller tries the address in Contact; without a lifetime it is good for this call only.</source>
        <extracomment>302 Moved Temporarily, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call forwarding is set on the phone.</source>
        <extracomment>302 Moved Temporarily, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routing or number portability server answers with the route.</source>
        <extracomment>302 Moved Temporarily, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX deflects the call.</source>
        <extracomment>302 Moved Temporarily, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called address stays, but another server or transport should be used.</source>
        <extracomment>302 Moved Temporarily, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registrar redirects a REGISTER to another address.</source>
        <extracomment>302 Moved Temporarily, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller, or a proxy responsible for the called address, calls the Contact; the first call is over.</source>
        <extracomment>302 Moved Temporarily, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a lifetime the address must not be kept for later calls.</source>
        <extracomment>302 Moved Temporarily, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone with call forwarding and a routing server both answer so by design.</source>
        <extracomment>302 Moved Temporarily, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to go instead</source>
        <extracomment>302 Moved Temporarily, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the new address holds; expires in a Contact takes precedence</source>
        <extracomment>302 Moved Temporarily, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy forwards; the caller just waits</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old answer to REFER, which transfers a call that is already up</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several places, and the caller or its user chooses</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never defined</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through this proxy, to the same address</source>
        <extracomment>302 Moved Temporarily, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lcr</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least cost routing</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number portability</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dip</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refer</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>302 Moved Temporarily, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect code that only the grammar of RFC 2543 lists, without a definition. A client treats it as 300.</source>
        <extracomment>303 See Other, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registered way to redirect</source>
        <extracomment>303 See Other, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the grammar of RFC 2543 only; RFC 3261 replaced that document and left it out.</source>
        <extracomment>303 See Other, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 302 with Contact; read a 303 received as 300.</source>
        <extracomment>303 See Other, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http</source>
        <extracomment>303 See Other, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called party wants this request to come through the proxy named in Contact. Only the called side itself may ask so.</source>
        <extracomment>305 Use Proxy, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called side accepts calls through one proxy only; hardly ever seen.</source>
        <extracomment>305 Use Proxy, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller repeats this one request through the proxy in Contact.</source>
        <extracomment>305 Use Proxy, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy must not make this response.</source>
        <extracomment>305 Use Proxy, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy to go through</source>
        <extracomment>305 Use Proxy, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to another address</source>
        <extracomment>305 Use Proxy, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound proxy</source>
        <extracomment>305 Use Proxy, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call failed, but other services are possible and described in the body. In mobile networks it is mainly met with emergency calls.</source>
        <extracomment>380 Alternative Service, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile network tells a phone to place an emergency call in another way.</source>
        <extracomment>380 Alternative Service, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called side describes another service that it can offer.</source>
        <extracomment>380 Alternative Service, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that does not know the code treats it as 300.</source>
        <extracomment>380 Alternative Service, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what kind of description the body is; required wherever there is a body</source>
        <extracomment>380 Alternative Service, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ims</source>
        <extracomment>380 Alternative Service, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency call</source>
        <extracomment>380 Alternative Service, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volte</source>
        <extracomment>380 Alternative Service, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3gpp-ims+xml</source>
        <extracomment>380 Alternative Service, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sos</source>
        <extracomment>380 Alternative Service, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be understood because of a fault in its syntax. The reason phrase should name the fault. It also stands in for every 4xx code that a client does not know.</source>
        <extracomment>400 Bad Request, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session border controller refuses a message that breaks its rules.</source>
        <extracomment>400 Bad Request, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A REGISTER has Contact: * together with other contacts or with Expires other than 0.</source>
        <extracomment>400 Bad Request, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A REFER without exactly one Refer-To, a second Replaces, or a sips address with a sip Contact.</source>
        <extracomment>400 Bad Request, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client should not send the same request to this server again; another server may take it.</source>
        <extracomment>400 Bad Request, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy should ignore a malformed header that it does not need, and pass it on.</source>
        <extracomment>400 Bad Request, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was wrong, if the phrase does not say</source>
        <extracomment>400 Bad Request, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved, without meaning</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped; was about REGISTER</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped; was about Content-Length</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entity tag is well formed, but no longer known</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the scheme of the URI is unknown</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well formed, but needs an extension</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SIP version is not supported</source>
        <extracomment>400 Bad Request, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>syntax error</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing header</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parse error</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad cseq</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing from tag</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers, often a registrar, wants the request repeated with credentials. The first one in an exchange is a normal challenge, not an error.</source>
        <extracomment>401 Unauthorized, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first request carried no credentials yet: the normal challenge.</source>
        <extracomment>401 Unauthorized, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nonce was too old; the challenge may say so with stale=true, but many servers leave it out.</source>
        <extracomment>401 Unauthorized, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client does not know the algorithm or qop that is asked for.</source>
        <extracomment>401 Unauthorized, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client repeats the request with Authorization: same Call-ID, From and To, but CSeq one higher.</source>
        <extracomment>401 Unauthorized, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several challenges for one realm the client should answer the topmost one it supports.</source>
        <extracomment>401 Unauthorized, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 401 to a REGISTER or INVITE asks for credentials; the repeated request should succeed.</source>
        <extracomment>401 Unauthorized, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realm, nonce, algorithm, stale=true when only the nonce was too old; with Bearer, perhaps the server that issues tokens</source>
        <extracomment>401 Unauthorized, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenges of proxies that a forking proxy merged in</source>
        <extracomment>401 Unauthorized, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy asks: Proxy-Authenticate and Proxy-Authorization</source>
        <extracomment>401 Unauthorized, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a security mechanism has to be agreed on first</source>
        <extracomment>401 Unauthorized, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong password</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale nonce</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realm</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register loop</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication failed</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bearer</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>algorithm</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>md5</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha-256</source>
        <extracomment>401 Unauthorized, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for later use; no document says what it means. A client treats it as 400.</source>
        <extracomment>402 Payment Required, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some prepaid platforms send it when the credit is used up, which no standard says.</source>
        <extracomment>402 Payment Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client should not send the same request to this server again.</source>
        <extracomment>402 Payment Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is malformed</source>
        <extracomment>402 Payment Required, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepaid</source>
        <extracomment>402 Payment Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>402 Payment Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance</source>
        <extracomment>402 Payment Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing</source>
        <extracomment>402 Payment Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of funds</source>
        <extracomment>402 Payment Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s IP address is not on the server&apos;s list, or the caller ID is not allowed on this trunk.</source>
        <extracomment>403 Forbidden, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale Date: the Date or iat of a signed call is too old; check the clocks.</source>
        <extracomment>403 Forbidden, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client should not repeat the request; the phrase, Warning or Reason may tell why.</source>
        <extracomment>403 Forbidden, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy may still get an answer from another branch.</source>
        <extracomment>403 Forbidden, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the request was refused</source>
        <extracomment>403 Forbidden, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q.850 cause behind a gateway, such as 21 call rejected</source>
        <extracomment>403 Forbidden, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the priority value itself is unknown</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused only because the caller is anonymous</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipients of a list have not agreed</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user said no, and no other phone is tried</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the called person marked the call as unwanted</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acl</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ip not whitelisted</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller id not permitted</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call rejected</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international barred</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale date</source>
        <extracomment>403 Forbidden, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name or number exists at this domain, or the domain is not one this server is responsible for.</source>
        <extracomment>404 Not Found, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not in the dial plan, or in the wrong format.</source>
        <extracomment>404 Not Found, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user does not exist in the domain; in a REGISTER, the To address does not belong to it.</source>
        <extracomment>404 Not Found, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call arrived at the wrong server or context.</source>
        <extracomment>404 Not Found, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway translates cause 1, unallocated number.</source>
        <extracomment>404 Not Found, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device gets a Request-URI that it takes no requests for, such as an old contact.</source>
        <extracomment>404 Not Found, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client should not repeat the request unchanged; another server may answer differently.</source>
        <extracomment>404 Not Found, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a dialog it ends the dialog: the peer rejects the address that it gave in Contact.</source>
        <extracomment>404 Not Found, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In answer to a NOTIFY or a refreshing SUBSCRIBE it ends the subscription.</source>
        <extracomment>404 Not Found, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q.850 cause behind a gateway, such as 1 unallocated number</source>
        <extracomment>404 Not Found, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an announcement or page about the error</source>
        <extracomment>404 Not Found, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the called party expects to be reachable</source>
        <extracomment>404 Not Found, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to be gone for good</source>
        <extracomment>404 Not Found, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not even the scheme of the address is known</source>
        <extracomment>404 Not Found, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user exists but cannot be reached now</source>
        <extracomment>404 Not Found, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is too short</source>
        <extracomment>404 Not Found, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists nowhere, and that is certain</source>
        <extracomment>404 Not Found, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unallocated</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassigned</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid number</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong dial plan</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such user</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user unknown</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context not found</source>
        <extracomment>404 Not Found, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the method but does not allow it at this address. Allow lists the methods that work there.</source>
        <extracomment>405 Method Not Allowed, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature is switched off on a trunk.</source>
        <extracomment>405 Method Not Allowed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client uses a method that Allow lists, or does without.</source>
        <extracomment>405 Method Not Allowed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the methods that may be used instead</source>
        <extracomment>405 Method Not Allowed, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not know the method at all</source>
        <extracomment>405 Method Not Allowed, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>405 Method Not Allowed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <extracomment>405 Method Not Allowed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish</source>
        <extracomment>405 Method Not Allowed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refer not allowed</source>
        <extracomment>405 Method Not Allowed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can only answer with a body of a kind that the Accept header of the request rules out.</source>
        <extracomment>406 Not Acceptable, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SUBSCRIBE accepts only formats that the server cannot produce.</source>
        <extracomment>406 Not Acceptable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Accept header leaves out what the server would send.</source>
        <extracomment>406 Not Acceptable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway should try to repair the request first; else it maps 406 to cause 79.</source>
        <extracomment>406 Not Acceptable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the body of the request</source>
        <extracomment>406 Not Acceptable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the session that is offered</source>
        <extracomment>406 Not Acceptable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the session, at all devices</source>
        <extracomment>406 Not Acceptable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept header</source>
        <extracomment>406 Not Acceptable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content negotiation</source>
        <extracomment>406 Not Acceptable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscribe body</source>
        <extracomment>406 Not Acceptable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first request carried no credentials for the proxy yet: the normal challenge.</source>
        <extracomment>407 Proxy Authentication Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk is set up without authentication, but the provider wants it.</source>
        <extracomment>407 Proxy Authentication Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later request of the call, such as BYE, came without credentials.</source>
        <extracomment>407 Proxy Authentication Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client repeats the request with Proxy-Authorization: same Call-ID, From and To, but CSeq one higher.</source>
        <extracomment>407 Proxy Authentication Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request may need credentials for proxies and end server; later requests of the call should carry the proxy&apos;s, too.</source>
        <extracomment>407 Proxy Authentication Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 407 to an INVITE asks for credentials; the repeated request should succeed.</source>
        <extracomment>407 Proxy Authentication Required, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realm, nonce, algorithm, and stale=true when only the nonce was too old</source>
        <extracomment>407 Proxy Authentication Required, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenges of servers that a forking proxy merged in</source>
        <extracomment>407 Proxy Authentication Required, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end server asks: WWW-Authenticate and Authorization</source>
        <extracomment>407 Proxy Authentication Required, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk authentication</source>
        <extracomment>407 Proxy Authentication Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite authentication</source>
        <extracomment>407 Proxy Authentication Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request or its answer got lost: firewall, wrong address, or fragments of a large UDP message dropped.</source>
        <extracomment>408 Request Timeout, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rang too long: Kamailio and OpenSIPS cancel the branch and send 408 when their INVITE timer ends.</source>
        <extracomment>408 Request Timeout, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is registered but no longer reachable behind its NAT.</source>
        <extracomment>408 Request Timeout, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may repeat the request unchanged later; a REGISTER should not go to the same registrar at once.</source>
        <extracomment>408 Request Timeout, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a request other than INVITE a transaction-stateful element must not send it; it stays silent.</source>
        <extracomment>408 Request Timeout, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no response of any kind came, the client should first try the next server from DNS.</source>
        <extracomment>408 Request Timeout, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer answers but has lost the call</source>
        <extracomment>408 Request Timeout, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server waited for another server</source>
        <extracomment>408 Request Timeout, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of PJSIP for the same thing, never on the wire</source>
        <extracomment>408 Request Timeout, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no response</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timer b</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timer f</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timer c</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 seconds</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring timeout</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fr_inv_timer</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fr_inv_timeout</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewall</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragmented udp</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery on timer expiry</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reinvite</source>
        <extracomment>408 Request Timeout, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In RFC 2543 the action parameter of a REGISTER conflicted with existing registrations of the user. The code was dropped and a client treats it as 400.</source>
        <extracomment>409 Conflict, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registrar of the RFC 2543 era, or one that borrows the phrase from HTTP.</source>
        <extracomment>409 Conflict, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client should not send the same REGISTER to this server again.</source>
        <extracomment>409 Conflict, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a 409 counts as</source>
        <extracomment>409 Conflict, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 3261 no longer has it, and deprecates the action parameter of REGISTER that caused it.</source>
        <extracomment>409 Conflict, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a 409 received as 400.</source>
        <extracomment>409 Conflict, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register conflict</source>
        <extracomment>409 Conflict, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user already registered</source>
        <extracomment>409 Conflict, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is gone for good and no forwarding address is known.</source>
        <extracomment>410 Gone, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriber has left and the provider knows it.</source>
        <extracomment>410 Gone, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway translates cause 22, number changed, without the new number, or cause 23, redirection.</source>
        <extracomment>410 Gone, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client should not repeat the request unchanged.</source>
        <extracomment>410 Gone, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that does not know whether the address is gone for good should send 404.</source>
        <extracomment>410 Gone, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q.850 cause behind a gateway, such as 22 number changed</source>
        <extracomment>410 Gone, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone, and the new address is known</source>
        <extracomment>410 Gone, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here</source>
        <extracomment>410 Gone, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists nowhere</source>
        <extracomment>410 Gone, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number changed</source>
        <extracomment>410 Gone, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected number</source>
        <extracomment>410 Gone, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deprovisioned</source>
        <extracomment>410 Gone, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number no longer in service</source>
        <extracomment>410 Gone, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server runs software of the RFC 2543 era.</source>
        <extracomment>411 Length Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request came over TCP or another stream without Content-Length.</source>
        <extracomment>411 Length Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may add Content-Length and repeat the request.</source>
        <extracomment>411 Length Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a 411 counts as</source>
        <extracomment>411 Length Required, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is too large</source>
        <extracomment>411 Length Required, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 3261 dropped it: over UDP a body without Content-Length simply runs to the end of the packet.</source>
        <extracomment>411 Length Required, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always send Content-Length; read a 411 received as 400.</source>
        <extracomment>411 Length Required, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content-length</source>
        <extracomment>411 Length Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PUBLISH named an entity tag in SIP-If-Match that the server does not hold, so the stored state was not changed.</source>
        <extracomment>412 Conditional Request Failed, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published state expired before it was refreshed.</source>
        <extracomment>412 Conditional Request Failed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presence server was restarted and lost the state.</source>
        <extracomment>412 Conditional Request Failed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client used an old tag; each 200 to a PUBLISH brings a new one in SIP-ETag.</source>
        <extracomment>412 Conditional Request Failed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag belongs to another resource or event package.</source>
        <extracomment>412 Conditional Request Failed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client forgets the entity tag and publishes again from scratch, without SIP-If-Match.</source>
        <extracomment>412 Conditional Request Failed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP-If-Match does not hold exactly one entity tag</source>
        <extracomment>412 Conditional Request Failed, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lifetime is too short</source>
        <extracomment>412 Conditional Request Failed, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sip-if-match</source>
        <extracomment>412 Conditional Request Failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity tag</source>
        <extracomment>412 Conditional Request Failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>412 Conditional Request Failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired publication</source>
        <extracomment>412 Conditional Request Failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the request is larger than the server will handle.</source>
        <extracomment>413 Request Entity Too Large, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carries a large body, such as a picture, a long message or a big presence document.</source>
        <extracomment>413 Request Entity Too Large, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A border controller or server on the way allows only small bodies.</source>
        <extracomment>413 Request Entity Too Large, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may close the connection.</source>
        <extracomment>413 Request Entity Too Large, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway should shrink the request and try again before it gives cause 127.</source>
        <extracomment>413 Request Entity Too Large, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when to try again; only if the condition is temporary</source>
        <extracomment>413 Request Entity Too Large, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped: a length was missing</source>
        <extracomment>413 Request Entity Too Large, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of the body is not taken</source>
        <extracomment>413 Request Entity Too Large, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole message is too large</source>
        <extracomment>413 Request Entity Too Large, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body too big</source>
        <extracomment>413 Request Entity Too Large, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size limit</source>
        <extracomment>413 Request Entity Too Large, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mime</source>
        <extracomment>413 Request Entity Too Large, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server will not read a Request-URI this long.</source>
        <extracomment>414 Request-URI Too Long, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long list of parameters was packed into the URI, or headers, which a Request-URI must not carry.</source>
        <extracomment>414 Request-URI Too Long, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long Contact address, full of parameters, came back as the Request-URI.</source>
        <extracomment>414 Request-URI Too Long, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway should mend the request and try again before it gives cause 127.</source>
        <extracomment>414 Request-URI Too Long, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uri too large</source>
        <extracomment>414 Request-URI Too Long, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long uri</source>
        <extracomment>414 Request-URI Too Long, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An INFO with DTMF, or a MESSAGE, comes in a format that the other side does not know.</source>
        <extracomment>415 Unsupported Media Type, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is compressed, or in a language that the server does not take.</source>
        <extracomment>415 Unsupported Media Type, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disposition type is not supported in this method, or does not fit the rest of the message.</source>
        <extracomment>415 Unsupported Media Type, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of a PUBLISH does not match its event package.</source>
        <extracomment>415 Unsupported Media Type, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy that picks a 4xx should prefer it, as it tells how to repeat the request.</source>
        <extracomment>420 Bad Extension, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway should repair the request, for instance without ISUP, before it releases the call.</source>
        <extracomment>415 Unsupported Media Type, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body types it takes; obligatory when the type is the problem</source>
        <extracomment>415 Unsupported Media Type, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encodings it takes; obligatory when the encoding is the problem</source>
        <extracomment>415 Unsupported Media Type, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages it takes; obligatory when the language is the problem</source>
        <extracomment>415 Unsupported Media Type, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the body of the answer</source>
        <extracomment>415 Unsupported Media Type, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is a known alert, but nothing in it helps</source>
        <extracomment>415 Unsupported Media Type, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Info Package of an INFO is not wanted at all</source>
        <extracomment>415 Unsupported Media Type, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SDP is understood but does not suit</source>
        <extracomment>415 Unsupported Media Type, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is encrypted and cannot be read</source>
        <extracomment>415 Unsupported Media Type, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content type</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sdp not supported</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info dtmf</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multipart</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isup body</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body format</source>
        <extracomment>415 Unsupported Media Type, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the scheme of the Request-URI, such as tel or sips.</source>
        <extracomment>416 Unsupported URI Scheme, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tel address reached a server that knows only sip.</source>
        <extracomment>416 Unsupported URI Scheme, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sips address reached a server that does not know that scheme.</source>
        <extracomment>416 Unsupported URI Scheme, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that had changed sip or sips to another scheme should try a SIP address itself.</source>
        <extracomment>416 Unsupported URI Scheme, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that sent to a sips address must not retry; it should pass on the best response.</source>
        <extracomment>416 Unsupported URI Scheme, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message itself is malformed</source>
        <extracomment>416 Unsupported URI Scheme, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme is known, but the server does not serve this address</source>
        <extracomment>416 Unsupported URI Scheme, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with Warning 380: it knows sips but wants to be reached by sip</source>
        <extracomment>416 Unsupported URI Scheme, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme is fine, digits are missing</source>
        <extracomment>416 Unsupported URI Scheme, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tel uri</source>
        <extracomment>416 Unsupported URI Scheme, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sips</source>
        <extracomment>416 Unsupported URI Scheme, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown scheme</source>
        <extracomment>416 Unsupported URI Scheme, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request insists on priority treatment with Require: resource-priority, and the server understands none of its Resource-Priority values.</source>
        <extracomment>417 Unknown Resource-Priority, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority call carries a namespace that this network does not use.</source>
        <extracomment>417 Unknown Resource-Priority, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace is known, but no priority value in it that the request names.</source>
        <extracomment>417 Unknown Resource-Priority, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may try again; it should pick an authorised value from Accept-Resource-Priority.</source>
        <extracomment>417 Unknown Resource-Priority, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this Require the server would have handled the request with default priority.</source>
        <extracomment>417 Unknown Resource-Priority, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In parallel forking the Require lets only branches succeed that support the mechanism.</source>
        <extracomment>417 Unknown Resource-Priority, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values this server understands</source>
        <extracomment>417 Unknown Resource-Priority, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is known, but the caller may not use it</source>
        <extracomment>417 Unknown Resource-Priority, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension itself is unknown</source>
        <extracomment>417 Unknown Resource-Priority, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource-priority</source>
        <extracomment>417 Unknown Resource-Priority, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mlpp</source>
        <extracomment>417 Unknown Resource-Priority, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ets</source>
        <extracomment>417 Unknown Resource-Priority, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namespace</source>
        <extracomment>417 Unknown Resource-Priority, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority call</source>
        <extracomment>417 Unknown Resource-Priority, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request requires an extension that the server does not support. Unsupported names it.</source>
        <extracomment>420 Bad Extension, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag in Proxy-Require is unknown to a proxy on the way.</source>
        <extracomment>420 Bad Extension, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows 100rel but is unwilling to use it.</source>
        <extracomment>420 Bad Extension, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registrar got a Path header from a client that does not list path in Supported.</source>
        <extracomment>420 Bad Extension, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANCEL must not carry Require or Proxy-Require; a server ignores them there.</source>
        <extracomment>420 Bad Extension, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extensions that were not understood</source>
        <extracomment>420 Bad Extension, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension is known, its values are not</source>
        <extracomment>420 Bad Extension, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you did not offer what I need</source>
        <extracomment>420 Bad Extension, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the method is unknown</source>
        <extracomment>420 Bad Extension, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>require header</source>
        <extracomment>420 Bad Extension, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy-require</source>
        <extracomment>420 Bad Extension, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option tag</source>
        <extracomment>420 Bad Extension, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100rel not supported</source>
        <extracomment>420 Bad Extension, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server needs an extension that the request did not offer in Supported. Require names it.</source>
        <extracomment>421 Extension Required, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server insists on 100rel, path or a security agreement that the request did not offer.</source>
        <extracomment>421 Extension Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A REFER lists explicitsub or nosub in Supported, and the recipient wants it in Require.</source>
        <extracomment>421 Extension Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server should rather do without the extension where it can.</source>
        <extracomment>421 Extension Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the security mechanisms on offer; obligatory when Require asks for sec-agree</source>
        <extracomment>421 Extension Required, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the challenge, needed when Digest is the mechanism for sec-agree</source>
        <extracomment>421 Extension Required, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you need what I lack</source>
        <extracomment>421 Extension Required, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for agreeing on a security mechanism</source>
        <extracomment>421 Extension Required, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported header</source>
        <extracomment>421 Extension Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100rel required</source>
        <extracomment>421 Extension Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sec-agree</source>
        <extracomment>421 Extension Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>421 Extension Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session timer is set shorter than the other side or a proxy on the way allows.</source>
        <extracomment>422 Session Interval Too Small, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s minimum is set well above the default of 90 s.</source>
        <extracomment>422 Session Interval Too Small, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy on the way lowered the interval, and the next server finds it too short.</source>
        <extracomment>422 Session Interval Too Small, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval below 90 s is never allowed.</source>
        <extracomment>422 Session Interval Too Small, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest session interval accepted, in seconds</source>
        <extracomment>422 Session Interval Too Small, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session timer</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session-expires</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call drops</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1800</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 seconds</source>
        <extracomment>422 Session Interval Too Small, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration interval of a phone is shorter than the registrar allows.</source>
        <extracomment>423 Interval Too Brief, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A presence subscription or publication asks for too short a time.</source>
        <extracomment>423 Interval Too Brief, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A push proxy could not wake the phone in time before such a short registration runs out.</source>
        <extracomment>423 Interval Too Brief, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may repeat the request; every lifetime in it has to be at least Min-Expires.</source>
        <extracomment>423 Interval Too Brief, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that loops here ignores Min-Expires, or overrides it with an expires parameter in Contact.</source>
        <extracomment>423 Interval Too Brief, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registrar or notifier may refuse only a lifetime above zero and below one hour.</source>
        <extracomment>423 Interval Too Brief, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publication server may refuse any lifetime above zero that is below its minimum.</source>
        <extracomment>423 Interval Too Brief, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest lifetime accepted, in seconds</source>
        <extracomment>423 Interval Too Brief, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entity tag is unknown</source>
        <extracomment>423 Interval Too Brief, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for session timers in calls</source>
        <extracomment>423 Interval Too Brief, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the push service is not supported</source>
        <extracomment>423 Interval Too Brief, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration interval</source>
        <extracomment>423 Interval Too Brief, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short expiry</source>
        <extracomment>423 Interval Too Brief, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-register</source>
        <extracomment>423 Interval Too Brief, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact expires</source>
        <extracomment>423 Interval Too Brief, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request conveys a location, but the server finds it malformed or useless, or cannot fetch it. Geolocation-Error says what is wrong.</source>
        <extracomment>424 Bad Location Information, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every location in the request is malformed or too vague.</source>
        <extracomment>424 Bad Location Information, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location is sent as a link, and the server cannot fetch it.</source>
        <extracomment>424 Bad Location Information, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lacks permission to use the location, to pass it on or to route by it.</source>
        <extracomment>424 Bad Location Information, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy takes the caller to be elsewhere and returns the location to use instead.</source>
        <extracomment>424 Bad Location Information, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that added the location must handle the response itself and must not pass it on.</source>
        <extracomment>424 Bad Location Information, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server must not send it when the request has no Geolocation header.</source>
        <extracomment>424 Bad Location Information, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency calls should hardly meet it: RFC 6442 expects servers on the way to add a location instead.</source>
        <extracomment>424 Bad Location Information, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is wrong with the location: 100 not usable, 200 to 202 permission missing, 300 not fetched</source>
        <extracomment>424 Bad Location Information, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about an alert in a MESSAGE</source>
        <extracomment>424 Bad Location Information, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server cannot or will not deal with location at all</source>
        <extracomment>424 Bad Location Information, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pidf-lo</source>
        <extracomment>424 Bad Location Information, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <extracomment>424 Bad Location Information, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e911</source>
        <extracomment>424 Bad Location Information, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112</source>
        <extracomment>424 Bad Location Information, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert that a MESSAGE carried could not be used. AlertMsg-Error says why.</source>
        <extracomment>425 Bad Alert Message, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device sent an emergency alert in a MESSAGE, and nothing in the request was usable.</source>
        <extracomment>425 Bad Alert Message, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert was corrupted, or did not say enough to tell its purpose.</source>
        <extracomment>425 Bad Alert Message, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialog, if there is one, goes on.</source>
        <extracomment>425 Bad Alert Message, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server must not send it when the request carries no alert.</source>
        <extracomment>425 Bad Alert Message, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is wrong with the alert: 100 not processable, 101 not found, 102 too vague, 103 corrupted</source>
        <extracomment>425 Bad Alert Message, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not take the format of the body</source>
        <extracomment>425 Bad Alert Message, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a location</source>
        <extracomment>425 Bad Alert Message, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server cannot or will not deal with alerts</source>
        <extracomment>425 Bad Alert Message, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap</source>
        <extracomment>425 Bad Alert Message, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common alerting protocol</source>
        <extracomment>425 Bad Alert Message, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency message</source>
        <extracomment>425 Bad Alert Message, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ecall</source>
        <extracomment>425 Bad Alert Message, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verifying side insists on a signed identity, and the request has no Identity header that it can use.</source>
        <extracomment>428 Use Identity Header, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call arrived unsigned at a network that accepts signed calls only.</source>
        <extracomment>428 Use Identity Header, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Identity header names a PASSporT type (ppt) that the verifier does not support.</source>
        <extracomment>428 Use Identity Header, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old border controller or a telephone network link on the way dropped the Identity header.</source>
        <extracomment>428 Use Identity Header, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where policy lets the call go on, the verifier must not send it; it puts the code into Reason (STIR).</source>
        <extracomment>428 Use Identity Header, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about who asked for a transfer</source>
        <extracomment>428 Use Identity Header, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed, but the certificate cannot be fetched</source>
        <extracomment>428 Use Identity Header, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed, but the certificate is not accepted</source>
        <extracomment>428 Use Identity Header, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed, but the signature is wrong</source>
        <extracomment>428 Use Identity Header, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stir</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shaken</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passport</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsigned call</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attestation</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use supported passport format</source>
        <extracomment>428 Use Identity Header, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer came without the signed token of the person who asked for it.</source>
        <extracomment>429 Provide Referrer Identity, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party told to call the target wants a token in the REFER and refuses one without.</source>
        <extracomment>429 Provide Referrer Identity, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party that transfers may try again with a REFER whose token is valid.</source>
        <extracomment>429 Provide Referrer Identity, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the target refused, the party told to call reports that in a NOTIFY; else 429 answers the REFER.</source>
        <extracomment>429 Provide Referrer Identity, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party told to call should not refuse a token just because it cannot decrypt it.</source>
        <extracomment>429 Provide Referrer Identity, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about who calls</source>
        <extracomment>429 Provide Referrer Identity, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the STIR code for a certificate that cannot be fetched</source>
        <extracomment>429 Provide Referrer Identity, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred-by</source>
        <extracomment>429 Provide Referrer Identity, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>429 Provide Referrer Identity, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to a registered phone broke, so the edge proxy could not deliver the request. The code is meant for proxies only.</source>
        <extracomment>430 Flow Failed, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TCP connection or NAT binding of a registered phone is gone.</source>
        <extracomment>430 Flow Failed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge proxy restarted and no longer knows the flow.</source>
        <extracomment>430 Flow Failed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first hop has no outbound; answers only REGISTER</source>
        <extracomment>430 Flow Failed, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp connection lost</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nat</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge proxy</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reg-id</source>
        <extracomment>430 Flow Failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called side takes no anonymous requests, and this one hides who sent it.</source>
        <extracomment>433 Anonymity Disallowed, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller withholds the number, and rejection of anonymous calls is switched on.</source>
        <extracomment>433 Anonymity Disallowed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From names anonymous.invalid or Anonymous, or Privacy holds id or user.</source>
        <extracomment>433 Anonymity Disallowed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX or trunk on the caller&apos;s side is set to hide all numbers.</source>
        <extracomment>433 Anonymity Disallowed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client must not repeat the call with the number shown unless its user agrees.</source>
        <extracomment>433 Anonymity Disallowed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that does not know the code treats it as 400.</source>
        <extracomment>433 Anonymity Disallowed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing P-Asserted-Identity alone should not count as anonymous.</source>
        <extracomment>433 Anonymity Disallowed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused without this reason; may also hide a block of anonymous calls</source>
        <extracomment>433 Anonymity Disallowed, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person marked the call as unwanted</source>
        <extracomment>433 Anonymity Disallowed, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous call rejection</source>
        <extracomment>433 Anonymity Disallowed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acr</source>
        <extracomment>433 Anonymity Disallowed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy</source>
        <extracomment>433 Anonymity Disallowed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld number</source>
        <extracomment>433 Anonymity Disallowed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller id hidden</source>
        <extracomment>433 Anonymity Disallowed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate behind the caller&apos;s signature could not be fetched for any Identity header of the request.</source>
        <extracomment>436 Bad Identity Info, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that info names in the Identity header cannot be reached.</source>
        <extracomment>436 Bad Identity Info, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address works only inside the caller&apos;s own network.</source>
        <extracomment>436 Bad Identity Info, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall keeps the verifier from fetching the certificate.</source>
        <extracomment>436 Bad Identity Info, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where local policy accepts the call anyway, Reason with protocol STIR carries the code instead.</source>
        <extracomment>436 Bad Identity Info, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable signature at all</source>
        <extracomment>436 Bad Identity Info, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about who asked for a transfer; FreeSWITCH sends it where 436 is meant</source>
        <extracomment>436 Bad Identity Info, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched but not accepted</source>
        <extracomment>436 Bad Identity Info, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched, but the signature is wrong</source>
        <extracomment>436 Bad Identity Info, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate url</source>
        <extracomment>436 Bad Identity Info, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x5u</source>
        <extracomment>436 Bad Identity Info, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info parameter</source>
        <extracomment>436 Bad Identity Info, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad identity-info</source>
        <extracomment>436 Bad Identity Info, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from an authority that the verifier does not trust.</source>
        <extracomment>437 Unsupported Credential, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was signed with an algorithm that the verifier does not support.</source>
        <extracomment>437 Unsupported Credential, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate authority</source>
        <extracomment>437 Unsupported Credential, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrusted</source>
        <extracomment>437 Unsupported Credential, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sti-ca</source>
        <extracomment>437 Unsupported Credential, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported certificate</source>
        <extracomment>437 Unsupported Credential, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Identity header of the request holds a valid token: the signature or its claims do not fit the call.</source>
        <extracomment>438 Invalid Identity Header, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system on the way changed the numbers or the Date after signing.</source>
        <extracomment>438 Invalid Identity Header, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks a header or claim that its type needs; the phrase may then be Invalid PASSporT.</source>
        <extracomment>438 Invalid Identity Header, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller forged the identity.</source>
        <extracomment>438 Invalid Identity Header, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the signer sent the compact form, it should try again with the full form, but only once.</source>
        <extracomment>438 Invalid Identity Header, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Date or iat that is too old may get 403 instead, for example as Stale Date.</source>
        <extracomment>438 Invalid Identity Header, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signing proxy sends that retry as a serial fork; a verifying phone has to take it as a spiral.</source>
        <extracomment>438 Invalid Identity Header, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate cannot be fetched</source>
        <extracomment>437 Unsupported Credential, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not accepted</source>
        <extracomment>438 Invalid Identity Header, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature invalid</source>
        <extracomment>438 Invalid Identity Header, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orig tn</source>
        <extracomment>438 Invalid Identity Header, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid passport</source>
        <extracomment>438 Invalid Identity Header, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registration asked for outbound support, but the first proxy on its way does not have it.</source>
        <extracomment>439 First Hop Lacks Outbound Support, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REGISTER came through a proxy, and Path is missing or its first entry lacks ob.</source>
        <extracomment>439 First Hop Lacks Outbound Support, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone may try another proxy, or register without outbound.</source>
        <extracomment>439 First Hop Lacks Outbound Support, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a REGISTER with reg-id and Supported: outbound may get it.</source>
        <extracomment>439 First Hop Lacks Outbound Support, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flow that worked has broken</source>
        <extracomment>439 First Hop Lacks Outbound Support, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ob parameter</source>
        <extracomment>439 First Hop Lacks Outbound Support, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first hop</source>
        <extracomment>439 First Hop Lacks Outbound Support, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy wants to send the request to more targets at once than Max-Breadth still allows.</source>
        <extracomment>440 Max-Breadth Exceeded, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy wants to ring many targets in parallel, and too little breadth is left in the request.</source>
        <extracomment>440 Max-Breadth Exceeded, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot, or will not, try the targets one after the other or redirect the caller.</source>
        <extracomment>440 Max-Breadth Exceeded, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some targets got no request: change the routing, or search fewer places.</source>
        <extracomment>440 Max-Breadth Exceeded, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request came back</source>
        <extracomment>440 Max-Breadth Exceeded, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many hops in a row</source>
        <extracomment>440 Max-Breadth Exceeded, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max-breadth</source>
        <extracomment>440 Max-Breadth Exceeded, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amplification</source>
        <extracomment>440 Max-Breadth Exceeded, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branches</source>
        <extracomment>440 Max-Breadth Exceeded, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The INFO names a package that the receiver is not willing to take. Recv-Info lists those that it takes.</source>
        <extracomment>469 Bad Info Package, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver never listed that package in a Recv-Info of this call.</source>
        <extracomment>469 Bad Info Package, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver changed its packages while the INFO was under way.</source>
        <extracomment>469 Bad Info Package, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client uses a package that Recv-Info lists.</source>
        <extracomment>469 Bad Info Package, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call goes on; the client must not end it because of this answer.</source>
        <extracomment>469 Bad Info Package, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver must not use this answer to change its packages, only to state them.</source>
        <extracomment>469 Bad Info Package, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An INFO without Info-Package is the older use; this code is not for it.</source>
        <extracomment>469 Bad Info Package, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the package is fine but the body type does not suit it, RFC 6086 recommends 415.</source>
        <extracomment>469 Bad Info Package, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packages taken now; empty means none</source>
        <extracomment>469 Bad Info Package, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package is wanted, but not this body type in it</source>
        <extracomment>469 Bad Info Package, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info-package</source>
        <extracomment>469 Bad Info Package, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recv-info</source>
        <extracomment>469 Bad Info Package, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dtmf info</source>
        <extracomment>469 Bad Info Package, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay that sends one request to a list of recipients lacks the permission of at least one of them.</source>
        <extracomment>470 Consent Needed, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient in the list was never added at the relay, or has not agreed yet.</source>
        <extracomment>470 Consent Needed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient took the permission back.</source>
        <extracomment>470 Consent Needed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client adds the missing recipients to the relay&apos;s list; the relay then asks for their consent.</source>
        <extracomment>470 Consent Needed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once they have agreed the request can go again; until then, leave those recipients out.</source>
        <extracomment>470 Consent Needed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay must send the request to nobody while one permission is missing.</source>
        <extracomment>470 Consent Needed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Permission-Missing the client must learn by other means, such as XCAP, who is meant.</source>
        <extracomment>470 Consent Needed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipients who have not agreed</source>
        <extracomment>470 Consent Needed, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server&apos;s own rules</source>
        <extracomment>470 Consent Needed, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uri list</source>
        <extracomment>470 Consent Needed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent</source>
        <extracomment>470 Consent Needed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission</source>
        <extracomment>470 Consent Needed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group message</source>
        <extracomment>470 Consent Needed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSIPS made this itself: its blacklist filtered the next hop.</source>
        <extracomment>473 Filtered destination, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next hop is on a blacklist: set by hand, or by DNS failover if that is switched on.</source>
        <extracomment>473 Filtered destination, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client treats it as 400; look at the proxy&apos;s configuration and log.</source>
        <extracomment>473 Filtered destination, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried to send and failed</source>
        <extracomment>473 Filtered destination, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error.h, E_IP_BLOCKED</source>
        <extracomment>473 Filtered destination, vendor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blacklist</source>
        <extracomment>473 Filtered destination, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opensips</source>
        <extracomment>473 Filtered destination, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>473/tm</source>
        <extracomment>473 Filtered destination, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered</source>
        <extracomment>473 Filtered destination, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSIPS made this itself: it could not parse a URI of the request.</source>
        <extracomment>475 Bad URI, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Request-URI or a Route is malformed.</source>
        <extracomment>475 Bad URI, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s own routing script wrote a broken URI.</source>
        <extracomment>475 Bad URI, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client treats it as 400; look at the proxy&apos;s log.</source>
        <extracomment>475 Bad URI, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same from Kamailio</source>
        <extracomment>475 Bad URI, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error.h, E_BAD_URI</source>
        <extracomment>475 Bad URI, vendor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>475/tm</source>
        <extracomment>475 Bad URI, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad uri</source>
        <extracomment>475 Bad URI, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSIPS made this itself: the name of the next hop did not resolve.</source>
        <extracomment>476 Unresolvable destination, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS has no answer for the host of the next hop.</source>
        <extracomment>476 Unresolvable destination, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name is misspelt, or only a private DNS server knows it.</source>
        <extracomment>476 Unresolvable destination, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client treats it as 400; check DNS and the host in the Request-URI.</source>
        <extracomment>476 Unresolvable destination, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error.h, E_BAD_ADDRESS</source>
        <extracomment>476 Unresolvable destination, vendor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dns</source>
        <extracomment>476 Unresolvable destination, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>476/tm</source>
        <extracomment>476 Unresolvable destination, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolve</source>
        <extracomment>476 Unresolvable destination, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamailio or OpenSIPS made this itself: it could not send to the next hop, for example because the TCP connection is gone.</source>
        <extracomment>477 Send failed, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TCP or TLS connection to the next hop cannot be opened, or is gone.</source>
        <extracomment>477 Send failed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone behind NAT lost the connection over which it registered.</source>
        <extracomment>477 Send failed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name did not resolve</source>
        <extracomment>477 Send failed, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what RFC 3261 makes of a failed send</source>
        <extracomment>477 Send failed, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error.h, E_SEND</source>
        <extracomment>477 Send failed, vendor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfortunately error on sending to next hop occurred</source>
        <extracomment>477 Send failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>477/tm</source>
        <extracomment>477 Send failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>477/sl</source>
        <extracomment>477 Send failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp</source>
        <extracomment>477 Send failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send failed</source>
        <extracomment>477 Send failed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamailio made this itself: the destination could not be resolved.</source>
        <extracomment>478 Unresolvable destination, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Request-URI is a tel URI, which has no host.</source>
        <extracomment>476 Unresolvable destination, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client treats it as 400; check DNS and the Request-URI.</source>
        <extracomment>478 Unresolvable destination, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same from OpenSIPS</source>
        <extracomment>478 Unresolvable destination, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending failed after resolving</source>
        <extracomment>478 Unresolvable destination, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>src/core/error.h, E_BAD_ADDRESS</source>
        <extracomment>478 Unresolvable destination, vendor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>478/tm</source>
        <extracomment>478 Unresolvable destination, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>478/sl</source>
        <extracomment>478 Unresolvable destination, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamailio made this itself: it could not parse a URI of the request.</source>
        <extracomment>479 Regretfully, we were not able to process the URI, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>src/core/error.h, E_BAD_URI</source>
        <extracomment>479 Regretfully, we were not able to process the URI, vendor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>479/tm</source>
        <extracomment>479 Regretfully, we were not able to process the URI, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>479/sl</source>
        <extracomment>479 Regretfully, we were not able to process the URI, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is known but cannot take the call now: logged out, in do-not-disturb, or not registered. Retry-After may name a better time.</source>
        <extracomment>480 Temporarily Unavailable, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is not registered at present.</source>
        <extracomment>480 Temporarily Unavailable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do-not-disturb is on, or the user is logged out.</source>
        <extracomment>480 Temporarily Unavailable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rang and nobody answered: many gateways and PBXs end the call so.</source>
        <extracomment>480 Temporarily Unavailable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeSWITCH sends it for every cause that it maps to nothing else, such as 16 normal clearing.</source>
        <extracomment>480 Temporarily Unavailable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone did not register in time after a push notification.</source>
        <extracomment>480 Temporarily Unavailable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may try later, or when Retry-After says so; the reason phrase should tell more.</source>
        <extracomment>480 Temporarily Unavailable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy goes on with the other branches.</source>
        <extracomment>480 Temporarily Unavailable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Warning 380 the client must not switch from sips to sip by itself; it should ask the user.</source>
        <extracomment>480 Temporarily Unavailable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when to try again</source>
        <extracomment>480 Temporarily Unavailable, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>380 or 381 when sips and sip do not fit</source>
        <extracomment>480 Temporarily Unavailable, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q.850 cause behind a gateway, such as 19 or 20</source>
        <extracomment>480 Temporarily Unavailable, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in a queue instead of being refused</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody of that name exists here</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know the sips scheme at all</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy at that device</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy everywhere: stop trying</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user said no</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dnd</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscriber absent</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged out</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporarily not available</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no dialog or transaction that fits the request: Call-ID, tags or branch do not match anything it has.</source>
        <extracomment>481 Call/Transaction Does Not Exist, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer restarted, or the request reached another node of a cluster.</source>
        <extracomment>481 Call/Transaction Does Not Exist, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides hung up at once, or the peer had ended the call before, for example by its session timer.</source>
        <extracomment>481 Call/Transaction Does Not Exist, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is missing or was changed on the way.</source>
        <extracomment>481 Call/Transaction Does Not Exist, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CANCEL matches no INVITE transaction: it is over already, or never arrived.</source>
        <extracomment>481 Call/Transaction Does Not Exist, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NOTIFY fits no subscription, a PRACK no unconfirmed response, or a Replaces no call.</source>
        <extracomment>481 Call/Transaction Does Not Exist, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In answer to a CANCEL it says nothing about other requests.</source>
        <extracomment>481 Call/Transaction Does Not Exist, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To end a call for this reason the client sends BYE.</source>
        <extracomment>481 Call/Transaction Does Not Exist, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides hang up at once: each may answer the other&apos;s BYE with it.</source>
        <extracomment>481 Call/Transaction Does Not Exist, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer does not answer at all</source>
        <extracomment>481 Call/Transaction Does Not Exist, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request itself was given up</source>
        <extracomment>481 Call/Transaction Does Not Exist, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event package is unknown</source>
        <extracomment>481 Call/Transaction Does Not Exist, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never became a standard</source>
        <extracomment>481 Call/Transaction Does Not Exist, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call leg</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown dialog</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost state</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failover</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bye crossing</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag mismatch</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hang up</source>
        <extracomment>481 Call/Transaction Does Not Exist, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request came back to a server that has already handled it, or arrived twice by different ways at one phone.</source>
        <extracomment>482 Loop Detected, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routing rule sends the call back to the server it came from.</source>
        <extracomment>482 Loop Detected, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forked call reached one phone by two ways; then the phone refuses the second copy.</source>
        <extracomment>482 Loop Detected, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client tried a second server too soon, and both copies arrived at the same place.</source>
        <extracomment>482 Loop Detected, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a merged request only the other response counts.</source>
        <extracomment>482 Loop Detected, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy must not refuse merged requests; the endpoint sorts them out.</source>
        <extracomment>482 Loop Detected, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that forks must check for loops; with one target it need not.</source>
        <extracomment>482 Loop Detected, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that returns with other routing values is a spiral and goes on.</source>
        <extracomment>482 Loop Detected, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone that gets the same forked call twice refuses the second copy with it.</source>
        <extracomment>482 Loop Detected, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many branches in parallel</source>
        <extracomment>482 Loop Detected, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted hops, not recognised as a loop</source>
        <extracomment>482 Loop Detected, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop</source>
        <extracomment>482 Loop Detected, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged request</source>
        <extracomment>482 Loop Detected, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spiral</source>
        <extracomment>482 Loop Detected, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request merged</source>
        <extracomment>482 Loop Detected, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routing loop</source>
        <extracomment>482 Loop Detected, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two systems forward the call to each other.</source>
        <extracomment>483 Too Many Hops, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call forwarding of two users points at each other.</source>
        <extracomment>483 Too Many Hops, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-Forwards was set too low.</source>
        <extracomment>483 Too Many Hops, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised as the same request</source>
        <extracomment>483 Too Many Hops, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max-forwards</source>
        <extracomment>483 Too Many Hops, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hop counter</source>
        <extracomment>483 Too Many Hops, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traceroute</source>
        <extracomment>483 Too Many Hops, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70</source>
        <extracomment>483 Too Many Hops, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number or address in the Request-URI is too short to route.</source>
        <extracomment>484 Address Incomplete, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are missing: the dial plan of the phone sends too early.</source>
        <extracomment>484 Address Incomplete, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway with overlap dialling waits for more digits.</source>
        <extracomment>484 Address Incomplete, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With overlap dialling a longer INVITE arrives, and the gateway ends the earlier one.</source>
        <extracomment>484 Address Incomplete, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client collects more digits and sends a new request.</source>
        <extracomment>484 Address Incomplete, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that picks among 4xx answers should prefer 484, 401, 407, 415 or 420.</source>
        <extracomment>484 Address Incomplete, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server should say in the reason phrase what is missing.</source>
        <extracomment>484 Address Incomplete, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With overlap dialling the new INVITE keeps Call-ID and From tag, has no To tag, and should raise CSeq.</source>
        <extracomment>484 Address Incomplete, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway should repair the number and try again before it gives cause 28.</source>
        <extracomment>484 Address Incomplete, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With overlap dialling it asks for more digits.</source>
        <extracomment>484 Address Incomplete, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is complete but unknown</source>
        <extracomment>484 Address Incomplete, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme of the URI is unknown</source>
        <extracomment>484 Address Incomplete, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete, but fits several users</source>
        <extracomment>484 Address Incomplete, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap dialling</source>
        <extracomment>484 Address Incomplete, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits missing</source>
        <extracomment>484 Address Incomplete, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number too short</source>
        <extracomment>484 Address Incomplete, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dial plan</source>
        <extracomment>484 Address Incomplete, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in the request fits more than one user. Contact may list the candidates.</source>
        <extracomment>485 Ambiguous, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was typed incompletely and fits several people.</source>
        <extracomment>485 Ambiguous, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several users of the domain share the name in the Request-URI.</source>
        <extracomment>485 Ambiguous, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has to choose; the client does not pick by itself.</source>
        <extracomment>485 Ambiguous, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For privacy an operator can set the server to send 404 or to leave out the list.</source>
        <extracomment>485 Ambiguous, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses to choose from; a proxy that cannot find the target should list them</source>
        <extracomment>485 Ambiguous, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several addresses of one user</source>
        <extracomment>485 Ambiguous, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several users</source>
        <extracomment>485 Ambiguous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory</source>
        <extracomment>485 Ambiguous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not unique</source>
        <extracomment>485 Ambiguous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called device was reached, but its user is not taking another call at that device right now. Other devices of the same user may still answer.</source>
        <extracomment>486 Busy Here, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is in a call and call waiting is off.</source>
        <extracomment>486 Busy Here, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do-not-disturb is on (many phones send 486 rather than 480).</source>
        <extracomment>486 Busy Here, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy keeps trying the other branches.</source>
        <extracomment>486 Busy Here, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller may try again later, or when Retry-After says so.</source>
        <extracomment>486 Busy Here, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that got 486 from every branch can answer 600.</source>
        <extracomment>486 Busy Here, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that knows that nobody else can take the call should send 600 instead.</source>
        <extracomment>486 Busy Here, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is on the phone; nothing is broken.</source>
        <extracomment>486 Busy Here, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the user expects to be free</source>
        <extracomment>486 Busy Here, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q.850 cause behind a gateway, such as 17 user busy</source>
        <extracomment>486 Busy Here, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there, or not to be disturbed</source>
        <extracomment>486 Busy Here, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy at every device: stop trying</source>
        <extracomment>486 Busy Here, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engaged</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupied</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call waiting</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel limit</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line busy</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>486 Busy Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request, nearly always an INVITE, was given up before it was answered, as a rule by a CANCEL. The CANCEL itself gets a 200 of its own.</source>
        <extracomment>487 Request Terminated, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone of the user answered first; Reason: SIP;cause=200 in the CANCEL may say so.</source>
        <extracomment>487 Request Terminated, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The INVITE outlived its Expires.</source>
        <extracomment>487 Request Terminated, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a CANCEL: a BYE ended the call while a request was open.</source>
        <extracomment>487 Request Terminated, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy cancelled the branch: another one brought a 6xx, or timer C ran out.</source>
        <extracomment>487 Request Terminated, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sends ACK, as to every final answer to an INVITE, and is done.</source>
        <extracomment>487 Request Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 200 that crosses the CANCEL makes a call: send ACK, and BYE if nobody wants it any more.</source>
        <extracomment>487 Request Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no final answer follows the CANCEL within 64 times T1 (32 s by default), the INVITE counts as cancelled.</source>
        <extracomment>487 Request Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client must not send CANCEL before it has a provisional response.</source>
        <extracomment>487 Request Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A re-INVITE whose changes have partly taken effect gets 2xx instead of 487.</source>
        <extracomment>487 Request Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the usual end of a cancelled call, and of the branches that lost when another phone answered.</source>
        <extracomment>487 Request Terminated, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news that one branch ended, not the end of the call</source>
        <extracomment>487 Request Terminated, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>call flow server-timeout, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dialog or transaction is unknown</source>
        <extracomment>487 Request Terminated, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller hung up</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed elsewhere</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed call</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>487 Request Terminated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session that was offered does not suit this device or server: codec, encryption, address type or some other part of the SDP. Another target may still accept the same offer.</source>
        <extracomment>488 Not Acceptable Here, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codec in the offer is supported or allowed at the far end.</source>
        <extracomment>488 Not Acceptable Here, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain RTP meets SRTP: one side has RTP/SAVP or RTP/SAVPF, the other only RTP/AVP.</source>
        <extracomment>488 Not Acceptable Here, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The far end demands a=crypto or a DTLS fingerprint, and the offer has none.</source>
        <extracomment>488 Not Acceptable Here, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address family (IPv6 against IPv4), media type, ptime or another attribute does not fit.</source>
        <extracomment>488 Not Acceptable Here, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A re-INVITE asks for something the other side lacks, such as T.38 fax or video.</source>
        <extracomment>488 Not Acceptable Here, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller may try again with a different offer, but should not repeat the same one here.</source>
        <extracomment>488 Not Acceptable Here, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy keeps the other branches going, as another device may accept.</source>
        <extracomment>488 Not Acceptable Here, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a re-INVITE or UPDATE only the change has failed: the call goes on with the old media.</source>
        <extracomment>488 Not Acceptable Here, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find the fault, read Warning first, then compare the SDP in the body, if any, with the offer.</source>
        <extracomment>488 Not Acceptable Here, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SDP in a 488 shows capabilities only; it is neither an offer nor an answer.</source>
        <extracomment>488 Not Acceptable Here, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason, for instance 302 transport (SRTP), 305 codec, 301 address type, 370 bandwidth</source>
        <extracomment>488 Not Acceptable Here, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a body, usually SDP, that describes what this side can do</source>
        <extracomment>488 Not Acceptable Here, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy wants its policy server asked first: no codec problem; obligatory when that is the ground</source>
        <extracomment>488 Not Acceptable Here, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot make a response body that fits the request&apos;s Accept; hardly ever for INVITE</source>
        <extracomment>488 Not Acceptable Here, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body&apos;s type, encoding or language is refused, not the media; Accept, Accept-Encoding or Accept-Language says what is taken</source>
        <extracomment>488 Not Acceptable Here, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a precondition such as reserved bandwidth failed; codecs may be fine</source>
        <extracomment>488 Not Acceptable Here, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same complaint for every device of the user: stop trying</source>
        <extracomment>488 Not Acceptable Here, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no common codec</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codec mismatch</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codec negotiation failed</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incompatible sdp</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media negotiation</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sdes</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webrtc</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g.729</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opus</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcoding</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bearer capability</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incompatible_destination</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-invite</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver does not know the event package named in the Event header. The code answers SUBSCRIBE, NOTIFY or PUBLISH.</source>
        <extracomment>489 Bad Event, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone subscribes to a package the server does not offer, such as message-summary, dialog or presence.</source>
        <extracomment>489 Bad Event, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module for that package is switched off or not loaded on the PBX.</source>
        <extracomment>489 Bad Event, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device gets a NOTIFY it never asked for, such as check-sync or keep-alive, and does not know the package.</source>
        <extracomment>489 Bad Event, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package name in Event is misspelt.</source>
        <extracomment>489 Bad Event, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat the same request: use a package the server supports, or turn the feature off in the phone.</source>
        <extracomment>489 Bad Event, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 489 to a refreshing SUBSCRIBE or to a NOTIFY ends that subscription.</source>
        <extracomment>489 Bad Event, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call in the same dialog goes on.</source>
        <extracomment>489 Bad Event, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a 489 to a refresh, a new subscription needs a new Call-ID and a new From tag.</source>
        <extracomment>489 Bad Event, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the packages for which the sender can be notifier; obligatory only in answer to PUBLISH</source>
        <extracomment>489 Bad Event, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the method is refused, whatever the package; Allow lists the methods that work</source>
        <extracomment>489 Bad Event, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same for INFO: an info package the receiver did not ask for</source>
        <extracomment>489 Bad Event, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subscription is unknown, not the package</source>
        <extracomment>489 Bad Event, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event package not supported</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown event</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mwi</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blf</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy lamp field</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presence subscription</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsolicited notify</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as-feature-event</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reg event</source>
        <extracomment>489 Bad Event, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program or test script sends the number on purpose, taken from one of those tables.</source>
        <extracomment>490 Request Updated, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application made it up for its own use.</source>
        <extracomment>490 Request Updated, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that does not know the number acts as if it had received 400.</source>
        <extracomment>490 Request Updated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the same request again unchanged.</source>
        <extracomment>490 Request Updated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy handles it like any other 4xx and may pass it on.</source>
        <extracomment>490 Request Updated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out from Server or User-Agent who sent it, and ask there for the meaning.</source>
        <extracomment>490 Request Updated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program that sent the code</source>
        <extracomment>490 Request Updated, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered: two requests crossed in a dialog, try again after a short wait</source>
        <extracomment>490 Request Updated, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never published in an RFC and never registered with IANA; an old Columbia University list of codes traces it to a draft on early media that expired.</source>
        <extracomment>490 Request Updated, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as 400; for requests that cross in a dialog the registered code is 491.</source>
        <extracomment>490 Request Updated, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-standard</source>
        <extracomment>490 Request Updated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undocumented code</source>
        <extracomment>490 Request Updated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proprietary</source>
        <extracomment>490 Request Updated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glare: the receiver is itself waiting for the outcome of a re-INVITE or an offer in this dialog, and the two requests crossed. The call stays up; the change is tried again after a short random wait.</source>
        <extracomment>491 Request Pending, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides sent a re-INVITE at the same time, for instance hold on one side and a session refresh on the other.</source>
        <extracomment>491 Request Pending, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An UPDATE with an offer crossed another offer that still waits for its answer.</source>
        <extracomment>491 Request Pending, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX re-INVITEs both phones to send media directly, while a phone starts its own re-INVITE.</source>
        <extracomment>491 Request Pending, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated 491: one side is stuck in an old transaction and takes every new request for glare.</source>
        <extracomment>491 Request Pending, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the wait, the request is tried once more, if the change is still wanted and the call still up.</source>
        <extracomment>491 Request Pending, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session goes on with its old parameters; the two ranges do not meet, so one side wins.</source>
        <extracomment>491 Request Pending, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UA must not start an INVITE while another in the same dialog is open in either direction.</source>
        <extracomment>491 Request Pending, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single 491 between crossing requests is normal and cures itself.</source>
        <extracomment>491 Request Pending, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never registered; read as 400</source>
        <extracomment>491 Request Pending, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in case of overlap: the same side sent a second request too early; Retry-After says how long to wait</source>
        <extracomment>491 Request Pending, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collision</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>race condition</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossing re-invites</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct media</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unhold</source>
        <extracomment>491 Request Pending, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has an encrypted (S/MIME) body, and the receiver has no key that opens it, or will not use one. The response may bring the certificate to encrypt with.</source>
        <extracomment>493 Undecipherable, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender encrypted with an old or wrong certificate of the recipient.</source>
        <extracomment>493 Undecipherable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver does not use S/MIME encryption; then no certificate comes along.</source>
        <extracomment>493 Undecipherable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was forwarded to a device or user that lacks the private key.</source>
        <extracomment>493 Undecipherable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may take the certificate from the body, check it, encrypt anew and send again.</source>
        <extracomment>493 Undecipherable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that cannot be verified needs the user&apos;s consent first.</source>
        <extracomment>493 Undecipherable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate in the answer: encrypted bodies are not taken here, signed ones perhaps.</source>
        <extracomment>493 Undecipherable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy keeps the other branches going; another device may hold the key.</source>
        <extracomment>493 Undecipherable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receiver of MESSAGE may answer 2xx and decrypt later, so a wrong key need not show up as 493.</source>
        <extracomment>493 Undecipherable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an S/MIME body of the certs-only kind with the certificate to use; none means no encryption here</source>
        <extracomment>493 Undecipherable, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of the body is not supported, for instance no S/MIME at all, rather than the key missing</source>
        <extracomment>493 Undecipherable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decryption failed</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot decrypt</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public key</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pkcs7</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application/pkcs7-mime</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envelopeddata</source>
        <extracomment>493 Undecipherable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first server on the path wants a security mechanism agreed before it handles the request (sec-agree). Security-Server lists what it supports; the client picks one, starts it and sends the request again.</source>
        <extracomment>494 Security Agreement Required, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sent an unprotected request with Require or Proxy-Require: sec-agree, which starts the procedure.</source>
        <extracomment>494 Security Agreement Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client only listed sec-agree in Supported, and the server&apos;s policy insists on it.</source>
        <extracomment>494 Security Agreement Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security-Verify does not equal the server&apos;s own list: changed on the way, reordered or out of date.</source>
        <extracomment>494 Security Agreement Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client chooses, among the mechanisms it knows, the one with the highest q value.</source>
        <extracomment>494 Security Agreement Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repeated request also needs Require and Proxy-Require with sec-agree.</source>
        <extracomment>494 Security Agreement Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the response lacks what the mechanism needs, such as a Digest challenge, the client drops this attempt and may start anew.</source>
        <extracomment>494 Security Agreement Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a second Via in the request the server must answer 502 instead.</source>
        <extracomment>494 Security Agreement Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 494 to an unprotected request with sec-agree is a regular step of the procedure.</source>
        <extracomment>494 Security Agreement Required, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mechanisms of the server with their preference</source>
        <extracomment>494 Security Agreement Required, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sec-agree; obligatory when the server starts the agreement by its own policy</source>
        <extracomment>494 Security Agreement Required, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the challenge, needed when Digest is the mechanism</source>
        <extracomment>494 Security Agreement Required, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client did not even list the needed extension, such as sec-agree, in Supported</source>
        <extracomment>494 Security Agreement Required, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security-client</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ipsec-3gpp</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ipsec-ike</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-cscf</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volte registration</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bid-down attack</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downgrade</source>
        <extracomment>494 Security Agreement Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong inside the server while it handled this request; it says nothing about the called user. It is also the set answer to overlapping or out-of-order requests in a dialog, and what a proxy makes of a lone 503. Clients read any unknown 5xx as 500.</source>
        <extracomment>500 Server Internal Error, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the server: script error, failed database, crashed module.</source>
        <extracomment>500 Server Internal Error, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy got only a 503 from the next hop, or could not connect to it, and reports 500.</source>
        <extracomment>500 Server Internal Error, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX or gateway had no better code for the cause of the far leg.</source>
        <extracomment>500 Server Internal Error, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dialog one side sent a second re-INVITE, UPDATE or offer before the first was answered, or too low a CSeq.</source>
        <extracomment>500 Server Internal Error, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server cannot grant the privacy that a Privacy header calls critical, or does not process location or alerts.</source>
        <extracomment>500 Server Internal Error, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may try again after some seconds, or when Retry-After says so.</source>
        <extracomment>500 Server Internal Error, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy waits for its other branches; a 6xx, else a 3xx or 4xx among them goes first.</source>
        <extracomment>500 Server Internal Error, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a dialog only this request fails; without Retry-After the client may retry later or end the call cleanly.</source>
        <extracomment>500 Server Internal Error, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a BYE gets 500, the client can take the call as ended.</source>
        <extracomment>500 Server Internal Error, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may be fine: look at the log of the element that sent the 500, and at its far leg.</source>
        <extracomment>500 Server Internal Error, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fault is temporary; obligatory with 0 to 10 s when a re-INVITE or UPDATE overlapped</source>
        <extracomment>500 Server Internal Error, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Q.850 cause of the far leg</source>
        <extracomment>500 Server Internal Error, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element that failed</source>
        <extracomment>500 Server Internal Error, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the location in the request is no good, and Geolocation-Error says why</source>
        <extracomment>500 Server Internal Error, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alert itself is no good, and AlertMsg-Error says why</source>
        <extracomment>500 Server Internal Error, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides sent a request at once and they crossed</source>
        <extracomment>500 Server Internal Error, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server behind this one gave an invalid response</source>
        <extracomment>500 Server Internal Error, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server as a whole is out of service, not just this request: try the next server</source>
        <extracomment>500 Server Internal Error, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i&apos;m terribly sorry, server error occurred</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jssip internal error</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server internal failure</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network error</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlapping requests</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server failure</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation>فشل الخادم</translation>
    </message>
    <message>
        <source>temporary failure</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exception</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call failed</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lacks a function that the request needs. Typically it does not know the method at all, for any user.</source>
        <extracomment>501 Not Implemented, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method is unknown to the device, for instance MESSAGE, PUBLISH, REFER or UPDATE at a simple gateway.</source>
        <extracomment>501 Not Implemented, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone network refused a facility or service: cause 29 or 79.</source>
        <extracomment>501 Not Implemented, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX changed the code of the far leg; FreeSWITCH by default makes 501 of 406 and 415.</source>
        <extracomment>501 Not Implemented, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test script misspelt the method.</source>
        <extracomment>501 Not Implemented, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy keeps the other branches going; a 6xx, 3xx or 4xx among them goes first.</source>
        <extracomment>501 Not Implemented, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 501 to a refreshing SUBSCRIBE or to a NOTIFY ends the subscription.</source>
        <extracomment>501 Not Implemented, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the methods the server does know, if it tells</source>
        <extracomment>501 Not Implemented, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Q.850 cause, when a gateway sent the code</source>
        <extracomment>501 Not Implemented, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the method is known, but not allowed for this address; Allow must list what is</source>
        <extracomment>501 Not Implemented, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the method is fine, an extension in Require is not; Unsupported lists it</source>
        <extracomment>501 Not Implemented, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SIP version is refused, not the method</source>
        <extracomment>501 Not Implemented, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported method</source>
        <extracomment>501 Not Implemented, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facility rejected</source>
        <extracomment>501 Not Implemented, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service not implemented</source>
        <extracomment>501 Not Implemented, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refer not supported</source>
        <extracomment>501 Not Implemented, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or gateway passed the request on and got an invalid response from the next server. The fault usually lies behind the element that answers.</source>
        <extracomment>502 Bad Gateway, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone network reports cause 27: the called line or switch is out of order.</source>
        <extracomment>502 Bad Gateway, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next hop sent a response that could not be used.</source>
        <extracomment>502 Bad Gateway, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server with sec-agree got a request with more than one Via, so it is not the first hop.</source>
        <extracomment>502 Bad Gateway, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a dialog: a proxy built Record-Route wrongly.</source>
        <extracomment>502 Bad Gateway, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule on retries; another gateway or route may work.</source>
        <extracomment>502 Bad Gateway, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the leg behind the sender: its trace or gateway log may show the real fault.</source>
        <extracomment>502 Bad Gateway, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Q.850 cause from the telephone network</source>
        <extracomment>502 Bad Gateway, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway or proxy that gave up</source>
        <extracomment>502 Bad Gateway, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fault is in the answering server itself</source>
        <extracomment>502 Bad Gateway, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is overloaded or out of service; Retry-After may say for how long</source>
        <extracomment>502 Bad Gateway, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other server gave no answer in time</source>
        <extracomment>502 Bad Gateway, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PJSIP&apos;s own number for a name that it cannot resolve</source>
        <extracomment>502 Bad Gateway, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination out of order</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination_out_of_order</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network out of order</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk down</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upstream</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downstream</source>
        <extracomment>502 Bad Gateway, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server as a whole cannot take requests just now: overload, maintenance or no free channels. It speaks about the server, not about the called user. A failed connection counts as 503 too, without any response on the wire.</source>
        <extracomment>503 Service Unavailable, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel limit or the calls-per-second (CPS) limit of the trunk is reached.</source>
        <extracomment>503 Service Unavailable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or carrier gateway is overloaded, in maintenance or shutting down.</source>
        <extracomment>503 Service Unavailable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No 503 in the capture: the connection was refused or ICMP said unreachable, and the stack made the code itself.</source>
        <extracomment>503 Service Unavailable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has no working gateway, such as GATEWAY_DOWN in FreeSWITCH.</source>
        <extracomment>503 Service Unavailable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client or proxy tries the next server, for instance the next SRV entry, as a new transaction.</source>
        <extracomment>503 Service Unavailable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until Retry-After is over, no other request should go to that server either.</source>
        <extracomment>503 Service Unavailable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Retry-After the client acts as on 500; overload control leaves it out on purpose for clients without that extension.</source>
        <extracomment>503 Service Unavailable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a dialog only this request fails; the call itself goes on.</source>
        <extracomment>503 Service Unavailable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds to leave this server alone (to REGISTER, 0 means at once); recommended in answer to PUBLISH; without it the code counts as 500</source>
        <extracomment>503 Service Unavailable, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element that is out of service</source>
        <extracomment>503 Service Unavailable, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamailio or OpenSIPS: sending to the next hop failed</source>
        <extracomment>503 Service Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this request failed; others may succeed</source>
        <extracomment>503 Service Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next server answered, but with an invalid response</source>
        <extracomment>503 Service Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another server, such as a database, did not answer in time</source>
        <extracomment>503 Service Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PJSIP&apos;s own number for a message that it cannot send</source>
        <extracomment>503 Service Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum calls in progress</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all circuits busy</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk busy</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throttling</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate limit</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal_circuit_congestion</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch_congestion</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>congestion tone</source>
        <extracomment>503 Service Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To handle the request the server had to ask another server, such as a database, DNS or a gateway, and got no answer in time.</source>
        <extracomment>504 Server Time-out, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user database, LDAP, DNS or routing engine behind the server hangs.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone network did not answer the call set-up: timer T7 or cause 102.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX changed the code of the far leg; FreeSWITCH by default makes 504 of 408.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A presence server failed internally during a PUBLISH, for instance at its database.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule says when to try again; find out what the server waited for.</source>
        <extracomment>504 Server Time-out, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session stays as it was after a 504 to UPDATE; once the call is answered, a re-INVITE can ask the user.</source>
        <extracomment>504 Server Time-out, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Q.850 cause, often 102, when a gateway sent the code</source>
        <extracomment>504 Server Time-out, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element that waited in vain</source>
        <extracomment>504 Server Time-out, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server itself is out of service; try the next server</source>
        <extracomment>504 Server Time-out, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway timeout</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server timeout</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery_on_timer_expire</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backend timeout</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow database</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hss</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not support, or will not accept, the SIP version in the request line. Since SIP/2.0 is the version in use everywhere, this points to broken or made-up requests.</source>
        <extracomment>505 Version Not Supported, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fuzzer, scanner or hand-made test request names another version, such as SIP/7.0.</source>
        <extracomment>505 Version Not Supported, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request line is damaged, so that its last word is not SIP/2.0.</source>
        <extracomment>505 Version Not Supported, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client must send SIP/2.0; there is nothing else to negotiate.</source>
        <extracomment>505 Version Not Supported, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the raw request line in the capture, byte by byte.</source>
        <extracomment>505 Version Not Supported, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the syntax is wrong in some other place</source>
        <extracomment>505 Version Not Supported, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version is fine, the method or function is unknown</source>
        <extracomment>505 Version Not Supported, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sip/1.0</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sip/3.0</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong version</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol version</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torture test</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message as a whole is longer than the server can handle. Over UDP the more usual symptom of size is no answer at all: fragments get lost and the request times out.</source>
        <extracomment>513 Message Too Large, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long SDP: many codecs, ICE candidates, several media lines.</source>
        <extracomment>513 Message Too Large, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many Via, Route or Record-Route entries, or large Identity and vendor headers.</source>
        <extracomment>513 Message Too Large, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials sent after a 401 or 407 pushed the request over the limit.</source>
        <extracomment>513 Message Too Large, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or SBC has a low limit, though SIP software must cope with 65,535 bytes, the most that UDP carries.</source>
        <extracomment>513 Message Too Large, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body only links to content, and its size parameter names more than the receiver takes.</source>
        <extracomment>513 Message Too Large, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a shorter message: fewer codecs, smaller body, compact header names, fewer vendor headers.</source>
        <extracomment>513 Message Too Large, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change to TCP cures lost fragments, but not a limit set in the server.</source>
        <extracomment>513 Message Too Large, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the body is too large; Retry-After can say that it is temporary</source>
        <extracomment>513 Message Too Large, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the Request-URI is too long</source>
        <extracomment>513 Message Too Large, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragmentation</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ip fragments</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1500 bytes</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversized</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packet size</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message size limit</source>
        <extracomment>513 Message Too Large, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not support the push service that the app named in the pn-provider parameter of its REGISTER. If pn-provider was empty, the network supports no push service at all.</source>
        <extracomment>555 Push Notification Service Not Supported, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app asks for apns, fcm or webpush, and the provider&apos;s proxy is not set up for that service.</source>
        <extracomment>555 Push Notification Service Not Supported, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app only queried, with pn-provider but without pn-prid, and the network has no such service.</source>
        <extracomment>555 Push Notification Service Not Supported, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s configuration wrongly says that no other proxy on the path supports the service.</source>
        <extracomment>555 Push Notification Service Not Supported, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REGISTER lacks data that the push service needs, such as pn-param.</source>
        <extracomment>555 Push Notification Service Not Supported, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REGISTER went no further, so it made or renewed no binding.</source>
        <extracomment>555 Push Notification Service Not Supported, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may register without the pn- parameters or name another push service; the choice is its own.</source>
        <extracomment>555 Push Notification Service Not Supported, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app must not count on push; without it, incoming calls do not wake a suspended app.</source>
        <extracomment>555 Push Notification Service Not Supported, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy answers 555 only if it knows from its configuration that no other one supports the service; else it forwards the REGISTER.</source>
        <extracomment>555 Push Notification Service Not Supported, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expiry is too short, for instance to wake the app in time; Min-Expires says what is enough</source>
        <extracomment>555 Push Notification Service Not Supported, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile app</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apple</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firebase</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pn-param</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sip.pns</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voip push</source>
        <extracomment>555 Push Notification Service Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side that got the offer cannot or will not meet a precondition in it, in practice a reserved bearer (QoS) as in VoLTE. A new call normally fails before the phone has rung.</source>
        <extracomment>580 Precondition Failure, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VoLTE: the dedicated bearer for voice (QCI 1) was not set up in time.</source>
        <extracomment>580 Precondition Failure, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core refused the bearer: look at Rx or N5 and at rejected packet filters (TFT).</source>
        <extracomment>580 Precondition Failure, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer makes QoS mandatory, and the access of the far end cannot reserve any.</source>
        <extracomment>580 Precondition Failure, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer has a mandatory precondition type that the far end does not know.</source>
        <extracomment>580 Precondition Failure, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a=des and a=curr in the SDP: the tag failure or unknown marks the precondition; do not look at codecs.</source>
        <extracomment>580 Precondition Failure, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side that made the offer may try again with weaker preconditions or none.</source>
        <extracomment>580 Precondition Failure, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a refused re-INVITE or UPDATE the session stays as it was.</source>
        <extracomment>580 Precondition Failure, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no way to refuse an offer that came in a response: answer it, then send CANCEL or BYE, perhaps with 580 in Reason.</source>
        <extracomment>580 Precondition Failure, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDP that marks the failed precondition, with the port of every m= line at zero</source>
        <extracomment>580 Precondition Failure, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precondition-failure</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vonr</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcrf</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcf</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource reservation</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality of service</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dedicated bearer failure</source>
        <extracomment>580 Precondition Failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called user is busy or unwilling everywhere, and the server knows that no other device or mailbox will answer.</source>
        <extracomment>600 Busy Everywhere, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX knows that all lines of the user are taken.</source>
        <extracomment>600 Busy Everywhere, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy got 486 from every branch.</source>
        <extracomment>600 Busy Everywhere, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy cancels the other branches and starts no new one.</source>
        <extracomment>608 Rejected, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller does not try other targets; it may call again when Retry-After says so.</source>
        <extracomment>600 Busy Everywhere, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registrar must not send any 6xx.</source>
        <extracomment>600 Busy Everywhere, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client treats an unknown 6xx like 600.</source>
        <extracomment>600 Busy Everywhere, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the user may be free</source>
        <extracomment>600 Busy Everywhere, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available, others may answer</source>
        <extracomment>600 Busy Everywhere, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy at this device only</source>
        <extracomment>600 Busy Everywhere, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user declines, perhaps to hide the reason</source>
        <extracomment>600 Busy Everywhere, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices</source>
        <extracomment>600 Busy Everywhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail</source>
        <extracomment>600 Busy Everywhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy on all lines</source>
        <extracomment>600 Busy Everywhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user at the called device will not or cannot take the call; some networks send this in the user&apos;s name. No other device should be tried.</source>
        <extracomment>603 Decline, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user pressed reject, or an ISUP gateway got cause 21 with location user.</source>
        <extracomment>603 Decline, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do-not-disturb is set to decline.</source>
        <extracomment>603 Decline, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network blocked the call after analysis (603+); then the phrase is often Network Blocked.</source>
        <extracomment>603 Decline, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk sends it for causes without a code of their own, such as 16; FreeSWITCH for 21, call rejected.</source>
        <extracomment>603 Decline, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UA refuses a new subscription within a call, which goes on, or an INVITE whose Replaces names an ended call.</source>
        <extracomment>603 Decline, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device has to be sure that nobody else will answer before it sends this.</source>
        <extracomment>603 Decline, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user pressed reject.</source>
        <extracomment>603 Decline, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Q.850 cause from a gateway; with the phrase Network Blocked, details of the block</source>
        <extracomment>603 Decline, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server said no; other branches go on</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available at the moment</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy at this device; others may answer</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user is busy everywhere</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person marked the caller as unwanted</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an intermediary rejected it, with a card for complaints</source>
        <extracomment>603 Decline, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject button</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>603+</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network blocked</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analytics</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robocall</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>603 declined</source>
        <extracomment>603 Decline, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows with authority that the called user exists nowhere.</source>
        <extracomment>604 Does Not Exist Anywhere, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that knows the whole number range says that the number does not exist.</source>
        <extracomment>604 Does Not Exist Anywhere, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller does not try other targets.</source>
        <extracomment>604 Does Not Exist Anywhere, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown in the domain of the Request-URI only; other branches go on</source>
        <extracomment>604 Does Not Exist Anywhere, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone, at this address</source>
        <extracomment>604 Does Not Exist Anywhere, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authoritative</source>
        <extracomment>604 Does Not Exist Anywhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown everywhere</source>
        <extracomment>604 Does Not Exist Anywhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was reached and wants to talk, but the session offered suits none of the user&apos;s devices.</source>
        <extracomment>606 Not Acceptable, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller may change the offer and call again.</source>
        <extracomment>606 Not Acceptable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device must know that no other device will answer before it sends 606; else it sends 488.</source>
        <extracomment>606 Not Acceptable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what did not fit</source>
        <extracomment>606 Not Acceptable, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a body, usually SDP, with the media that this side can do</source>
        <extracomment>606 Not Acceptable, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this device only; others may suit</source>
        <extracomment>606 Not Acceptable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codec</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandwidth</source>
        <extracomment>606 Not Acceptable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>srtp</source>
        <extracomment>488 Not Acceptable Here, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media mismatch</source>
        <extracomment>606 Not Acceptable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called person, or the phone by its own rules, marked the call or message as unwanted; the caller may be blocked in future too.</source>
        <extracomment>607 Unwanted, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s own block list or spam filter matched.</source>
        <extracomment>607 Unwanted, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To end an answered call the phone sends BYE instead; its Reason may name 607.</source>
        <extracomment>607 Unwanted, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refuses by its rules</source>
        <extracomment>607 Unwanted, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused only because it is anonymous</source>
        <extracomment>607 Unwanted, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, but without blaming the caller</source>
        <extracomment>607 Unwanted, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an intermediary rejected it, not the person</source>
        <extracomment>607 Unwanted, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam button</source>
        <extracomment>607 Unwanted, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block caller</source>
        <extracomment>607 Unwanted, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nuisance call</source>
        <extracomment>607 Unwanted, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An analytics engine of the network took the call for unwanted.</source>
        <extracomment>608 Rejected, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network rejects callers that many of its users marked as unwanted.</source>
        <extracomment>608 Rejected, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lawful caller was blocked by mistake; the card in Call-Info is there for that case.</source>
        <extracomment>608 Rejected, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller can appeal with the card in Call-Info; the caller&apos;s device must reject a card with an expired iat.</source>
        <extracomment>608 Rejected, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller that does not support the code may first hear an announcement, sent with 183; the 608 must still follow.</source>
        <extracomment>608 Rejected, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller&apos;s device that knows the code says so in its INVITE: Feature-Caps with +sip.608.</source>
        <extracomment>608 Rejected, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause of a Reason header can be 608, too.</source>
        <extracomment>608 Rejected, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose=jwscard: a signed card with whom to contact; left out only if the caller seems likely to abuse it</source>
        <extracomment>608 Rejected, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user, or a network that follows 603+</source>
        <extracomment>608 Rejected, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person marked it, not an intermediary</source>
        <extracomment>608 Rejected, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robocall blocking</source>
        <extracomment>608 Rejected, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jwscard</source>
        <extracomment>608 Rejected, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jcard</source>
        <extracomment>608 Rejected, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call blocking</source>
        <extracomment>608 Rejected, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redress</source>
        <extracomment>608 Rejected, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in a table of RFC 3485, taken from a draft. The RFC that the draft became does not have it.</source>
        <extracomment>687 Dialog Terminated, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is known to send it; Sofia-SIP keeps a constant.</source>
        <extracomment>687 Dialog Terminated, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client treats it as 600.</source>
        <extracomment>687 Dialog Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the software that sent it: the number is not registered.</source>
        <extracomment>687 Dialog Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registered code for an unknown dialog</source>
        <extracomment>687 Dialog Terminated, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registered end of a cancelled call</source>
        <extracomment>687 Dialog Terminated, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a draft of the Replaces header; the RFC as published does not have it.</source>
        <extracomment>687 Dialog Terminated, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a 687 received as 600.</source>
        <extracomment>687 Dialog Terminated, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces draft</source>
        <extracomment>687 Dialog Terminated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigcomp dictionary</source>
        <extracomment>687 Dialog Terminated, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program built on PJSIP uses the number inside and prints PJSIP&apos;s text for it.</source>
        <extracomment>701 No response from destination server, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for 408: that is what PJSIP reports for a timeout.</source>
        <extracomment>701 No response from destination server, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code that PJSIP reports</source>
        <extracomment>701 No response from destination server, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pjsip/src/pjsip/sip_msg.c</source>
        <extracomment>701 No response from destination server, vendor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pjsip</source>
        <extracomment>701 No response from destination server, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>701 No response from destination server, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>701 No response from destination server, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for 502: that is what PJSIP reports for a name that it cannot resolve.</source>
        <extracomment>702 Unable to resolve destination server, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what PJSIP reports for it</source>
        <extracomment>702 Unable to resolve destination server, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for 503: that is what PJSIP reports when it cannot send.</source>
        <extracomment>703 Error sending message to destination server, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport</source>
        <extracomment>703 Error sending message to destination server, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call drops after about 32 seconds</source>
        <extracomment>symptom drop-32s, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 sec</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 seconds</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuts off</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnects</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hangs up</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ack lost</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ack</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends by itself</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hangs up after</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuts off after</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ringback while it rings</source>
        <extracomment>symptom no-ringback, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ring tone</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ringing tone</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead air</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hear nothing before answer</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other phones stop ringing when one declines</source>
        <extracomment>symptom decline-stops-all, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all phones stop</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decline stops</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel ringing</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring group</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject ends call</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail never gets the call</source>
        <extracomment>symptom no-voicemail, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no voicemail</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailbox not reached</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call forward on busy fails</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password although it is right</source>
        <extracomment>symptom wrong-password, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password correct</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication fails</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login fails</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials refused</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call starts with 401 or 407</source>
        <extracomment>symptom first-challenge, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always unauthorized</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenge normal</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first invite fails</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first register fails</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call shown though answered elsewhere</source>
        <extracomment>symptom missed-though-answered, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CANCEL to the other phones carries no Reason, or the phone ignores it. Reason: SIP;cause=200 tells a phone that the call was taken elsewhere.</source>
        <extracomment>symptom missed-though-answered, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call completed elsewhere</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed call wrong</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered on another phone</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring group missed call</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails only with a long INVITE</source>
        <extracomment>symptom long-invite, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mtu</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragment</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large sdp</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many codecs</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udp packet too big</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite not answered</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind transfer</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended transfer</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sipfrag</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone is registered but cannot be called</source>
        <extracomment>symptom registered-not-callable, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incoming calls fail</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nat binding</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keepalive</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to voicemail at once</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered but no calls</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration fails again and again with 423</source>
        <extracomment>symptom register-423, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min-expires</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires too short</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call cannot be hung up, BYE is refused</source>
        <extracomment>symptom bye-refused, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bye fails</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bye 481</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghost call</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot end call</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold or resume fails while the call goes on</source>
        <extracomment>symptom hold, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold fails</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-invite rejected</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music on hold</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codec change fails</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t.38 fails</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides change the call at once</source>
        <extracomment>symptom glare, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glare</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>491 forever</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous reinvite</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled call goes on ringing</source>
        <extracomment>symptom cancel-rings-on, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel ignored</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel too late</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone keeps ringing</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hang up while ringing</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call fails at once, nothing in the capture</source>
        <extracomment>symptom local-failure, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no packet</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local response</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no response in trace</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immediate failure</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence for 32 seconds, then failure</source>
        <extracomment>symptom silence-32s, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer from server</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout 32</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite retransmitted</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings for three minutes, then stops</source>
        <extracomment>symptom rings-three-minutes, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 seconds</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long ringing</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings too long</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX shows another code than the carrier sent</source>
        <extracomment>symptom code-changed, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code changed</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b2bua</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong code</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asterisk code</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeswitch code</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All circuits are busy</source>
        <extracomment>symptom all-circuits, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cps limit</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls per second</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk full</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>congestion</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no circuit</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same call comes in again and again</source>
        <extracomment>symptom loop, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loops</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call loop</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwarding loop</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via lines</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are marked or blocked as spam</source>
        <extracomment>symptom spam, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scam likely</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stir shaken</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call labelled</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked number</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number is incomplete while dialling</source>
        <extracomment>symptom incomplete-number, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy lamps or presence stay dark</source>
        <extracomment>symptom blf, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscribe fails</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notify refused</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message waiting</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No common codec</source>
        <extracomment>symptom codec, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>srtp mismatch</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sdp refused</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webrtc dtls</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no compatible codec</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call fails because of 100rel or PRACK</source>
        <extracomment>symptom prack, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported extension</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls do not move on to the second server</source>
        <extracomment>symptom no-failover, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail over</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>srv records</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup server</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary proxy</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redundancy</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous calls are refused</source>
        <extracomment>symptom anonymous, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clir</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden number</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private number</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming calls do not wake the app</source>
        <extracomment>symptom push, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push notification</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apns</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fcm</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended app</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile softphone</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeping app</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hop answers at once</source>
        <extracomment>call flow trying, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <extracomment>call flow trying, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>call flow trying, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callee</source>
        <extracomment>call flow trying, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes no further than this hop</source>
        <extracomment>call flow trying, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops repeating the INVITE</source>
        <extracomment>call flow trying, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone rings, then is answered</source>
        <extracomment>call flow ringing, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plays ringback itself, unless media arrive</source>
        <extracomment>call flow ringing, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent reliably: PRACK confirms it</source>
        <extracomment>call flow reliable-provisional, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported: 100rel</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require: 100rel, RSeq: 1</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats it until PRACK comes</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAck: 1 1 INVITE</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the PRACK</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the INVITE</source>
        <extracomment>call flow reliable-provisional, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call moves on to another phone</source>
        <extracomment>call flow forwarded, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk phone</source>
        <extracomment>call flow forwarded, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>call flow forwarded, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: the mobile</source>
        <extracomment>call flow forwarded, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a user agent inside the proxy</source>
        <extracomment>call flow forwarded, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call waits its turn</source>
        <extracomment>call flow queued, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call centre</source>
        <extracomment>call flow queued, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrase may tell: 3 calls ahead</source>
        <extracomment>call flow queued, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agent is free yet</source>
        <extracomment>call flow queued, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again when the place changes</source>
        <extracomment>call flow queued, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound before the answer</source>
        <extracomment>call flow early-media, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>call flow early-media, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone network</source>
        <extracomment>call flow early-media, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDP offer</source>
        <extracomment>call flow early-media, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-band tone or announcement</source>
        <extracomment>call flow early-media, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDP answer</source>
        <extracomment>call flow early-media, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plays what it receives, no tone of its own</source>
        <extracomment>call flow early-media, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same SDP</source>
        <extracomment>call flow early-media, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One branch is gone, another one rings on</source>
        <extracomment>call flow early-dialog-ended, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forking proxy</source>
        <extracomment>call flow early-dialog-ended, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone A</source>
        <extracomment>call flow early-dialog-ended, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone B</source>
        <extracomment>call flow early-dialog-ended, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported: 199</source>
        <extracomment>call flow early-dialog-ended, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tag of A</source>
        <extracomment>call flow early-dialog-ended, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tag of B</source>
        <extracomment>call flow early-dialog-ended, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tag of A, Reason: SIP;cause=486</source>
        <extracomment>call flow early-dialog-ended, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frees what it held for A</source>
        <extracomment>call flow early-dialog-ended, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call from answer to hang-up</source>
        <extracomment>call flow answered, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is kept for later</source>
        <extracomment>call flow message-stored, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>call flow message-stored, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message server</source>
        <extracomment>call flow message-stored, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>call flow message-stored, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored, not yet delivered</source>
        <extracomment>call flow message-stored, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes online</source>
        <extracomment>call flow message-stored, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer, and where its outcome stands</source>
        <extracomment>call flow transfer, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferor</source>
        <extracomment>call flow transfer, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferee</source>
        <extracomment>call flow transfer, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>call flow transfer, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer-To: the target</source>
        <extracomment>call flow transfer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200, or 202 from older software; says nothing of the outcome</source>
        <extracomment>call flow transfer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sipfrag: 100 Trying</source>
        <extracomment>call flow transfer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sipfrag: 486 Busy Here; the subscription ends</source>
        <extracomment>call flow transfer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transfer failed</source>
        <extracomment>call flow transfer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh that has nothing new to tell</source>
        <extracomment>call flow no-notification, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber</source>
        <extracomment>call flow no-notification, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifier</source>
        <extracomment>call flow no-notification, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP-ETag: a7</source>
        <extracomment>call flow no-notification, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time to refresh</source>
        <extracomment>call flow no-notification, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress-If-Match: a7</source>
        <extracomment>call flow no-notification, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires: 3600</source>
        <extracomment>call flow no-notification, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no NOTIFY follows</source>
        <extracomment>call flow no-notification, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller tries the address it is given</source>
        <extracomment>call flow redirect, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect server</source>
        <extracomment>call flow redirect, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New address</source>
        <extracomment>call flow redirect, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: one or more addresses</source>
        <extracomment>call flow redirect, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picks a Contact it has not tried yet</source>
        <extracomment>call flow redirect, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee wants the call to come by its proxy</source>
        <extracomment>call flow use-proxy, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: the proxy</source>
        <extracomment>call flow use-proxy, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service instead of the call</source>
        <extracomment>call flow alternative-service, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>call flow alternative-service, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body describes the alternatives</source>
        <extracomment>call flow alternative-service, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offers or takes one of them, in a new request</source>
        <extracomment>call flow alternative-service, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee refuses, a proxy passes it on</source>
        <extracomment>call flow refused, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if no other branch has a better answer</source>
        <extracomment>call flow refused, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refuses, the callee never hears of it</source>
        <extracomment>call flow refused-by-proxy, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no INVITE arrives</source>
        <extracomment>call flow refused-by-proxy, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registrar refuses the registration</source>
        <extracomment>call flow register-refused, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>call flow register-refused, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar</source>
        <extracomment>call flow register-refused, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered by this; older bindings run on until they expire</source>
        <extracomment>call flow register-refused, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge and answer with the registrar</source>
        <extracomment>call flow challenge-401, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq: 1 REGISTER</source>
        <extracomment>call flow challenge-401, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WWW-Authenticate: realm, nonce</source>
        <extracomment>call flow challenge-401, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes the digest</source>
        <extracomment>call flow challenge-401, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization, CSeq: 2 REGISTER</source>
        <extracomment>call flow challenge-401, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge and answer with a proxy</source>
        <extracomment>call flow challenge-407, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq: 1 INVITE</source>
        <extracomment>call flow challenge-407, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy-Authenticate: realm, nonce</source>
        <extracomment>call flow challenge-407, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq: 1 ACK</source>
        <extracomment>call flow challenge-407, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy-Authorization, CSeq: 2 INVITE</source>
        <extracomment>call flow challenge-407, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers, the caller&apos;s own timer ends it</source>
        <extracomment>call flow own-timer, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over UDP again after 500 ms, then 1 s, 2 s, 4 s …</source>
        <extracomment>call flow own-timer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timer B ends after 32 s: {status} from its own stack, never on the wire</source>
        <extracomment>call flow own-timer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next hop is silent, the proxy says so</source>
        <extracomment>call flow no-answer-at-proxy, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again and again</source>
        <extracomment>call flow no-answer-at-proxy, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its timer B ends after 32 s</source>
        <extracomment>call flow no-answer-at-proxy, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with this address</source>
        <extracomment>call flow method-not-allowed, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>call flow method-not-allowed, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow: INVITE, ACK, CANCEL, OPTIONS, BYE</source>
        <extracomment>call flow method-not-allowed, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses only methods that Allow lists</source>
        <extracomment>call flow method-not-allowed, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A method nobody taught the server</source>
        <extracomment>call flow method-unknown, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know the method, whoever is asked for</source>
        <extracomment>call flow method-unknown, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published state is gone</source>
        <extracomment>call flow publish-412, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>call flow publish-412, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence server</source>
        <extracomment>call flow publish-412, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP-If-Match: a7</source>
        <extracomment>call flow publish-412, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows no state a7</source>
        <extracomment>call flow publish-412, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole state, no SIP-If-Match</source>
        <extracomment>call flow publish-412, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP-ETag: b1</source>
        <extracomment>call flow publish-412, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again in a form that is understood</source>
        <extracomment>call flow body-type, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Type: a form unknown there</source>
        <extracomment>call flow body-type, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept: application/sdp</source>
        <extracomment>call flow body-type, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Type: application/sdp</source>
        <extracomment>call flow body-type, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again with a SIP URI</source>
        <extracomment>call flow uri-scheme, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to tel:+15550123</source>
        <extracomment>call flow uri-scheme, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to sip:+15550123@example.net</source>
        <extracomment>call flow uri-scheme, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority nobody there knows</source>
        <extracomment>call flow resource-priority, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource-Priority with unknown values, Require: resource-priority</source>
        <extracomment>call flow resource-priority, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource-Priority with a value listed</source>
        <extracomment>call flow resource-priority, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again without the extension</source>
        <extracomment>call flow bad-extension, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require: 100rel</source>
        <extracomment>call flow bad-extension, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported: 100rel</source>
        <extracomment>call flow bad-extension, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without Require</source>
        <extracomment>call flow bad-extension, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again with the extension offered</source>
        <extracomment>call flow extension-required, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session interval that is too short</source>
        <extracomment>call flow session-timer, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported: timer, Session-Expires: 120</source>
        <extracomment>call flow session-timer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-SE: 1800</source>
        <extracomment>call flow session-timer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same Call-ID; Session-Expires: 1800, Min-SE: 1800</source>
        <extracomment>call flow session-timer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record-Route: the proxy</source>
        <extracomment>call flow session-timer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require: timer, Session-Expires: 1800;refresher=uac</source>
        <extracomment>call flow session-timer, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registration that is too short</source>
        <extracomment>call flow interval-too-brief, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires: 60</source>
        <extracomment>call flow interval-too-brief, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-Expires: 3600</source>
        <extracomment>call flow interval-too-brief, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A location that does not serve</source>
        <extracomment>call flow bad-location, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geolocation: where the caller is</source>
        <extracomment>call flow bad-location, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geolocation-Error: what is wrong</source>
        <extracomment>call flow bad-location, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geolocation mended</source>
        <extracomment>call flow bad-location, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MESSAGE whose alert cannot be used</source>
        <extracomment>call flow bad-alert-message, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body: an alert</source>
        <extracomment>call flow bad-alert-message, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlertMsg-Error: what is wrong</source>
        <extracomment>call flow bad-alert-message, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mends the alert</source>
        <extracomment>call flow bad-alert-message, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call without a signed caller identity</source>
        <extracomment>call flow identity-missing, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication service</source>
        <extracomment>call flow identity-missing, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification service</source>
        <extracomment>call flow identity-missing, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable Identity</source>
        <extracomment>call flow identity-missing, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity: signed PASSporT</source>
        <extracomment>call flow identity-missing, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be fetched</source>
        <extracomment>call flow certificate-not-fetched, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate store</source>
        <extracomment>call flow certificate-not-fetched, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity with info=&lt;https://…&gt;</source>
        <extracomment>call flow certificate-not-fetched, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate, nothing to verify with</source>
        <extracomment>call flow certificate-not-fetched, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <extracomment>call flow certificate-not-accepted, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuer or algorithm not accepted</source>
        <extracomment>call flow certificate-not-accepted, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <extracomment>call flow signature-wrong, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transit</source>
        <extracomment>call flow signature-wrong, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity, Date, numbers</source>
        <extracomment>call flow signature-wrong, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes what is signed</source>
        <extracomment>call flow signature-wrong, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature or claims do not match</source>
        <extracomment>call flow signature-wrong, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it sent the compact form: tries once more, with the full form</source>
        <extracomment>call flow signature-wrong, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target wants to know who transfers</source>
        <extracomment>call flow referrer-identity, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Referred-By token</source>
        <extracomment>call flow referrer-identity, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred-By</source>
        <extracomment>call flow referrer-identity, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sipfrag: {status}</source>
        <extracomment>call flow referrer-identity, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a signed token</source>
        <extracomment>call flow referrer-identity, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred-By with the token</source>
        <extracomment>call flow referrer-identity, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One flow is dead, the next one is tried</source>
        <extracomment>call flow flow-failed, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge proxy 1</source>
        <extracomment>call flow flow-failed, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge proxy 2</source>
        <extracomment>call flow flow-failed, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its connection to the phone is gone</source>
        <extracomment>call flow flow-failed, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone, another reg-id</source>
        <extracomment>call flow flow-failed, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first hop cannot keep flows</source>
        <extracomment>call flow first-hop-lacks-outbound, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First proxy</source>
        <extracomment>call flow first-hop-lacks-outbound, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported: outbound, Contact with reg-id</source>
        <extracomment>call flow first-hop-lacks-outbound, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Path, or its first entry lacks ob</source>
        <extracomment>call flow first-hop-lacks-outbound, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without outbound, if its policy allows</source>
        <extracomment>call flow first-hop-lacks-outbound, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few branches left to fork</source>
        <extracomment>call flow breadth-exceeded, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-Breadth: 1</source>
        <extracomment>call flow breadth-exceeded, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two phones at once would need 2</source>
        <extracomment>call flow breadth-exceeded, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An INFO package nobody asked for</source>
        <extracomment>call flow info-package, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <extracomment>call flow info-package, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call is up</source>
        <extracomment>call flow info-package, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info-Package: foo</source>
        <extracomment>call flow info-package, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recv-Info: what it takes</source>
        <extracomment>call flow info-package, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call goes on</source>
        <extracomment>call flow info-package, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients who have not agreed</source>
        <extracomment>call flow consent, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <extracomment>call flow consent, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>call flow consent, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of URIs in the body</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission-Missing: who has not agreed</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing arrives</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XCAP, for example</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for their consent</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side no longer knows the call</source>
        <extracomment>call flow dialog-gone, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarts and forgets the call</source>
        <extracomment>call flow dialog-gone, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old Call-ID and tags</source>
        <extracomment>call flow dialog-gone, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call is over, nothing more to do</source>
        <extracomment>call flow dialog-gone, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANCEL crosses the answer</source>
        <extracomment>call flow cancel-too-late, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older stack forgets the INVITE here</source>
        <extracomment>call flow cancel-too-late, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the CANCEL; by RFC 6026 it is 200 OK</source>
        <extracomment>call flow cancel-too-late, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call is up and must be hung up</source>
        <extracomment>call flow cancel-too-late, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request comes round again, unchanged</source>
        <extracomment>call flow loop, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy A</source>
        <extracomment>call flow loop, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy B</source>
        <extracomment>call flow loop, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own Via is there, and nothing has changed</source>
        <extracomment>call flow loop, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same call reaches one phone by two ways</source>
        <extracomment>call flow merged, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second proxy</source>
        <extracomment>call flow merged, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same Call-ID, From tag and CSeq, another branch</source>
        <extracomment>call flow merged, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps it to itself and waits for the first branch</source>
        <extracomment>call flow merged, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round and round until the counter is 0</source>
        <extracomment>call flow too-many-hops, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-Forwards: 70</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-Forwards: 69</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-Forwards: 68</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each changes the request, so no loop is seen</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-Forwards: 1</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-Forwards: 0</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back through every hop</source>
        <extracomment>call flow too-many-hops, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling digit by digit</source>
        <extracomment>call flow overlap, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to 4930</source>
        <extracomment>call flow overlap, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user dials on</source>
        <extracomment>call flow overlap, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to 493012345, same Call-ID, higher CSeq</source>
        <extracomment>call flow overlap, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one user fits</source>
        <extracomment>call flow ambiguous, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to lee@example.com</source>
        <extracomment>call flow ambiguous, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: carol.lee, jim.lee</source>
        <extracomment>call flow ambiguous, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user chooses one</source>
        <extracomment>call flow ambiguous, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to carol.lee@example.com</source>
        <extracomment>call flow ambiguous, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phone is busy, another one answers</source>
        <extracomment>call flow busy-fork, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps it to itself and waits for B</source>
        <extracomment>call flow busy-fork, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller gives up while it rings</source>
        <extracomment>call flow cancel, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the CANCEL</source>
        <extracomment>call flow cancel, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is refused, the call goes on</source>
        <extracomment>call flow change-refused, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-INVITE with another codec</source>
        <extracomment>call flow change-refused, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: 305</source>
        <extracomment>call flow change-refused, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <extracomment>call flow change-refused, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event package the server lacks</source>
        <extracomment>call flow bad-event, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event: foo</source>
        <extracomment>call flow bad-event, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow-Events: presence, dialog</source>
        <extracomment>call flow bad-event, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no subscription, no NOTIFY</source>
        <extracomment>call flow bad-event, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-INVITE</source>
        <extracomment>call flow glare, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made the call: waits 2.1 to 4 s</source>
        <extracomment>call flow glare, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits 0 to 2 s, so it is first</source>
        <extracomment>call flow glare, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First agree on how to protect the hop</source>
        <extracomment>call flow security-agreement, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security-Client; sec-agree in Require and Proxy-Require</source>
        <extracomment>call flow security-agreement, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security-Server: what it offers</source>
        <extracomment>call flow security-agreement, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS or IPsec is set up</source>
        <extracomment>call flow security-agreement, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the protection: Security-Verify; sec-agree in both headers again</source>
        <extracomment>call flow security-agreement, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next server</source>
        <extracomment>call flow made-of-503, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no other server and no better answer</source>
        <extracomment>call flow made-of-503, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second change before the first is answered</source>
        <extracomment>call flow change-too-early, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-INVITE, CSeq: 2 INVITE</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early: CSeq: 3 INVITE</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq: 3 INVITE, Retry-After: 0 to 10</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq: 3 ACK</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq: 2 INVITE</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq: 2 ACK</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries the second change again after Retry-After</source>
        <extracomment>call flow change-too-early, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind answers nonsense</source>
        <extracomment>call flow bad-gateway, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server takes the call</source>
        <extracomment>call flow failover, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server 1</source>
        <extracomment>call flow failover, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server 2</source>
        <extracomment>call flow failover, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After: 30</source>
        <extracomment>call flow failover, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets no request for 30 s</source>
        <extracomment>call flow failover, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a proxy makes of it</source>
        <extracomment>call flow proxy-keeps-503, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trouble is not its own</source>
        <extracomment>call flow proxy-keeps-503, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waits for another server</source>
        <extracomment>call flow server-timeout, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>call flow server-timeout, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS, LDAP, a database</source>
        <extracomment>call flow server-timeout, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version the server does not speak</source>
        <extracomment>call flow version, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP/3.0 in the request line</source>
        <extracomment>call flow version, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More bytes than the server takes</source>
        <extracomment>call flow too-large, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large SDP, many Route entries, Identity</source>
        <extracomment>call flow too-large, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a shorter one; TCP does not lift this limit</source>
        <extracomment>call flow too-large, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A push service the proxy does not know</source>
        <extracomment>call flow push-not-supported, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with pn-provider=foo</source>
        <extracomment>call flow push-not-supported, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no REGISTER arrives</source>
        <extracomment>call flow push-not-supported, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may register without push; no call wakes it then</source>
        <extracomment>call flow push-not-supported, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources are missing before it may ring</source>
        <extracomment>call flow precondition, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require: precondition; SDP: a=des:qos mandatory …</source>
        <extracomment>call flow precondition, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot get the bandwidth or bearer</source>
        <extracomment>call flow precondition, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDP: a=des:qos failure …</source>
        <extracomment>call flow precondition, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never rings</source>
        <extracomment>call flow precondition, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One refusal ends it for every phone</source>
        <extracomment>call flow six-hundred, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked on the way, the phone never rings</source>
        <extracomment>call flow blocked, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediary</source>
        <extracomment>call flow blocked, participants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its analytics take the call for unwanted</source>
        <extracomment>call flow blocked, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-Info: whom to complain to</source>
        <extracomment>call flow blocked, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hears nothing of the call</source>
        <extracomment>call flow blocked, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a client takes a number it does not know</source>
        <extracomment>call flow unknown-provisional, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows no such code: treats it as 183</source>
        <extracomment>call flow unknown-provisional, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows no such code: treats it as the x00 of its class</source>
        <extracomment>call flow unknown-final, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause was set yet; a placeholder of programs.</source>
        <extracomment>cause 0 Valid cause code not yet received, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proper number, but it belongs to nobody.</source>
        <extracomment>cause 1 Unallocated (unassigned) number, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asked for on the way is unknown or cannot be used.</source>
        <extracomment>cause 2 No route to specified transit network, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that has the call does not reach the number.</source>
        <extracomment>cause 3 No route to destination, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller should hear the special information tone; the reason will last.</source>
        <extracomment>cause 4 Send special information tone, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller dialled a trunk prefix that is out of place.</source>
        <extracomment>cause 5 Misdialled trunk prefix, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel offered for the call was refused.</source>
        <extracomment>cause 6 Channel unacceptable, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was put on a channel that is open already.</source>
        <extracomment>cause 7 Call awarded and being delivered in an established channel, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was taken down for a more important one.</source>
        <extracomment>cause 8 Preemption, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As cause 8, and the circuit that was freed is kept for the exchange that pre-empts. Of no use in IP.</source>
        <extracomment>cause 9 Preemption - circuit reserved for reuse, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Wireshark&apos;s list for Q.931; Q.850 has no such cause.</source>
        <extracomment>cause 10 Prefix 1 dialed but not required, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query on release (QoR): the number was ported to another network.</source>
        <extracomment>cause 14 QoR: ported number, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody hung up: the ordinary end of a call.</source>
        <extracomment>cause 16 Normal call clearing, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called line is in use and takes no second call.</source>
        <extracomment>cause 17 User busy, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called side did not react at all, not even by ringing.</source>
        <extracomment>cause 18 No user responding, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rang, but nobody answered in time.</source>
        <extracomment>cause 19 No answer from user (user alerted), meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile phone is off or out of reach. Asterisk uses it for an endpoint without registration, too.</source>
        <extracomment>cause 20 Subscriber absent, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called side, or a service of the network, refused the call.</source>
        <extracomment>cause 21 Call rejected, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is out of use; the message may carry the new one.</source>
        <extracomment>cause 22 Number changed, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exchange asks to route the call to another number.</source>
        <extracomment>cause 23 Redirection to new destination, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of the called side keeps the call out. Older lists lack it.</source>
        <extracomment>cause 24 Call rejected due to feature at the destination, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call went round or through too many exchanges.</source>
        <extracomment>cause 25 Exchange routing error, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another of the called users got the call. In ANSI networks: the call to a ported number was misrouted.</source>
        <extracomment>cause 26 Non-selected user clearing, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the called side does not work.</source>
        <extracomment>cause 27 Destination out of order, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is malformed or has too few digits.</source>
        <extracomment>cause 28 Invalid number format (address incomplete), meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot provide the supplementary service that was asked for.</source>
        <extracomment>cause 29 Facility rejected, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only says why a status message was sent.</source>
        <extracomment>cause 30 Response to STATUS ENQUIRY, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary event that no other cause describes.</source>
        <extracomment>cause 31 Normal, unspecified, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Wireshark&apos;s list for Q.850; an older copy of Q.850 does not have it.</source>
        <extracomment>cause 33 Circuit out of order, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines or channels to the destination are taken.</source>
        <extracomment>cause 34 No circuit/channel available, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has a fault that should last: a quick retry is pointless.</source>
        <extracomment>cause 38 Network out of order, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status report of frame mode, not the reason why a call ended.</source>
        <extracomment>cause 39 Permanent frame mode connection out of service, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has a fault that should pass soon: try again.</source>
        <extracomment>cause 41 Temporary failure, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch on the way is overloaded.</source>
        <extracomment>cause 42 Switching equipment congestion, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-to-user or compatibility information could not be delivered.</source>
        <extracomment>cause 43 Access information discarded, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel asked for cannot be used; the switch has to take another one.</source>
        <extracomment>cause 44 Requested circuit/channel not available, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANSI ISUP and FreeSWITCH use it; Asterisk&apos;s constant of that name is cause 8.</source>
        <extracomment>cause 45 Pre-empted, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is in use may be pre-empted for this call.</source>
        <extracomment>cause 46 Precedence call blocked, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is used up that no other cause names.</source>
        <extracomment>cause 47 Resource unavailable, unspecified, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality asked for cannot be had.</source>
        <extracomment>cause 49 Quality of Service not available, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has not subscribed to this service.</source>
        <extracomment>cause 50 Requested facility not subscribed, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller may not make this call. Q.850 has 53 instead, for closed user groups.</source>
        <extracomment>cause 52 Outgoing calls barred, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed user group (CUG) does not let this call out. Asterisk and FreeSWITCH number barred calls 52 and 54.</source>
        <extracomment>cause 53 Outgoing calls barred within CUG, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called line takes no incoming calls. Q.850 has 55 instead, for closed user groups.</source>
        <extracomment>cause 54 Incoming calls barred, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed user group (CUG) does not let this call in.</source>
        <extracomment>cause 55 Incoming calls barred within CUG, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller may not use this kind of connection.</source>
        <extracomment>cause 57 Bearer capability not authorized, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of connection is not free just now.</source>
        <extracomment>cause 58 Bearer capability not presently available, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access information of the call and the class of the subscriber contradict each other.</source>
        <extracomment>cause 62 Inconsistency in designated outgoing access information and subscriber class, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is not available, for a reason no other cause names.</source>
        <extracomment>cause 63 Service or option not available, unspecified, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equipment cannot make this kind of connection.</source>
        <extracomment>cause 65 Bearer capability not implemented, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equipment does not know this type of channel.</source>
        <extracomment>cause 66 Channel type not implemented, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equipment does not have the service asked for.</source>
        <extracomment>cause 69 Requested facility not implemented, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrestricted digital transfer was asked for, and only restricted exists.</source>
        <extracomment>cause 70 Only restricted digital information bearer capability is available, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equipment lacks what was asked for.</source>
        <extracomment>cause 79 Service or option not implemented, unspecified, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call has the reference in the message.</source>
        <extracomment>cause 81 Invalid call reference value, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel named is not active on this interface.</source>
        <extracomment>cause 82 Identified channel does not exist, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resume names a call identity that no suspended call has.</source>
        <extracomment>cause 83 A suspended call exists, but this call identity does not, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspend names a call identity that is taken already.</source>
        <extracomment>cause 84 Call identity in use, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resume came, but no call is suspended.</source>
        <extracomment>cause 85 No call suspended, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suspended call ended in the meantime.</source>
        <extracomment>cause 86 Call having the requested call identity has been cleared, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called user is outside the closed user group (CUG).</source>
        <extracomment>cause 87 User not member of CUG, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called equipment cannot handle this kind of call. FreeSWITCH makes it of SIP 488 and 606, often a codec mismatch.</source>
        <extracomment>cause 88 Incompatible destination, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed user group (CUG) is unknown.</source>
        <extracomment>cause 90 Non-existent CUG, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the transit network is malformed.</source>
        <extracomment>cause 91 Invalid transit network selection, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Wireshark&apos;s list for Q.931; Q.850 has this as 96.</source>
        <extracomment>cause 93 Mandatory information element is missing, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was invalid for a reason no other cause names.</source>
        <extracomment>cause 95 Invalid message, unspecified, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message lacks something it must contain.</source>
        <extracomment>cause 96 Mandatory information element is missing, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of an unknown kind arrived.</source>
        <extracomment>cause 97 Message type non-existent or not implemented, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message does not fit the state of the call, or its kind is unknown.</source>
        <extracomment>cause 98 Message not compatible with call state or message type non-existent or not implemented, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message held an unknown element, which was dropped.</source>
        <extracomment>cause 99 Information element/parameter non-existent or not implemented, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An element of a message is known, but its contents are not understood.</source>
        <extracomment>cause 100 Invalid information element contents, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message came that does not fit the state of the call.</source>
        <extracomment>cause 101 Message not compatible with call state, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer ran out and the equipment cleared up.</source>
        <extracomment>cause 102 Recovery on timer expiry, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown parameter was ignored and passed on. Asterisk and FreeSWITCH name it differently: length error of a mandatory element.</source>
        <extracomment>cause 103 Parameter non-existent or not implemented - passed on, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with an unknown parameter was thrown away.</source>
        <extracomment>cause 110 Message with unrecognized parameter discarded, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol fault that no other cause names.</source>
        <extracomment>cause 111 Protocol error, unspecified, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network is involved, and what happened there is not known.</source>
        <extracomment>cause 127 Interworking, unspecified, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success, no reason to release.</source>
        <extracomment>cause 142 Success, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller cancelled before the answer; an incoming SIP 487 becomes this, too.</source>
        <extracomment>cause 487 Originator cancel, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its name a crash; nothing in the sources sets it.</source>
        <extracomment>cause 700 Crash, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeSWITCH, or the profile, is shutting down.</source>
        <extracomment>cause 701 System shutdown, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another leg of a forked dial won. Leaves as Reason: SIP;cause=200, call completed elsewhere, unless ignore_completed_elsewhere is set.</source>
        <extracomment>cause 702 Lose race, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator&apos;s command ended the call.</source>
        <extracomment>cause 703 Manager request, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind transfer took the call over.</source>
        <extracomment>cause 800 Blind transfer, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attended transfer took the call over.</source>
        <extracomment>cause 801 Attended transfer, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller was asked for credentials or access.</source>
        <extracomment>cause 803 User challenge, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No media came for too long.</source>
        <extracomment>cause 804 Media timeout, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody picked the call up elsewhere. Leaves as Reason: SIP;cause=200, call completed elsewhere, unless ignore_completed_elsewhere is set.</source>
        <extracomment>cause 805 Picked off, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user dialled has no registration.</source>
        <extracomment>cause 806 User not registered, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of progress came in time.</source>
        <extracomment>cause 807 Progress timeout, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway of that name.</source>
        <extracomment>cause 808 Invalid gateway, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is marked as down.</source>
        <extracomment>cause 809 Gateway down, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dial string cannot be used.</source>
        <extracomment>cause 810 Invalid URL, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile of that name.</source>
        <extracomment>cause 811 Invalid profile, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRTP packets could not be read.</source>
        <extracomment>cause 813 SRTP read error, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg took itself out of the call (loopback).</source>
        <extracomment>cause 814 Bowout, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on request only.</source>
        <extracomment>cause 815 Busy everywhere, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP 607, in both directions.</source>
        <extracomment>cause 819 Unwanted, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signed identity: SIP 428, in both directions.</source>
        <extracomment>cause 820 No identity, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STIR. Mapped to SIP 429 and back, while the code of STIR is 436.</source>
        <extracomment>cause 821 Bad identity info, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STIR: SIP 437, in both directions.</source>
        <extracomment>cause 822 Unsupported certificate, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STIR: SIP 438, in both directions.</source>
        <extracomment>cause 823 Invalid identity, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session names a network protocol that cannot be used here.</source>
        <extracomment>warning 300, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address family does not fit, such as IPv6 offered to an IPv4-only device.</source>
        <extracomment>warning 301, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transport of the media does not fit, such as SRTP offered where only plain RTP works.</source>
        <extracomment>warning 302, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bandwidth line has a unit that the server does not know.</source>
        <extracomment>warning 303, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole kind of media is missing here, such as video.</source>
        <extracomment>warning 304, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A codec or format offered cannot be used here, often none of them: compare the rtpmap lines.</source>
        <extracomment>warning 305, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute line of the media is not supported.</source>
        <extracomment>warning 306, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else in the session description made no sense to the server.</source>
        <extracomment>warning 307, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the human languages asked for is on offer; the text should name those that are.</source>
        <extracomment>warning 308, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called user&apos;s site has no multicast.</source>
        <extracomment>warning 330, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called user&apos;s site cannot do unicast, as a rule because of a firewall.</source>
        <extracomment>warning 331, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session needs more bandwidth than there is.</source>
        <extracomment>warning 370, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address works with sip only; the client must not fall back from sips by itself, but should ask the user.</source>
        <extracomment>warning 380, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address works with sips only.</source>
        <extracomment>warning 381, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text for people: read it. Software must not act on it. Most warnings in traces are of this kind.</source>
        <extracomment>warning 399, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamailio</source>
        <extracomment>phrase “your call is important to us”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first answer to an INVITE</source>
        <extracomment>phrase “your call is important to us”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSIPS</source>
        <extracomment>phrase “Giving it a try”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module tm, its first answer to an INVITE</source>
        <extracomment>phrase “Giving it a try”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belle-sip, so Linphone</source>
        <extracomment>phrase “Alternate contact”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registered phrase is Alternative Service</source>
        <extracomment>phrase “Alternate contact”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a STIR verification service</source>
        <extracomment>phrase “Stale Date”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reSIProcate</source>
        <extracomment>phrase “Where on earth did you get that nonce?”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nonce of the credentials is none of its own</source>
        <extracomment>phrase “Where on earth did you get that nonce?”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JAIN-SIP</source>
        <extracomment>phrase “Etension Required”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slip in its table; the registered phrase is Extension Required</source>
        <extracomment>phrase “Etension Required”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of token is not supported (RFC 8224 §6.2.2)</source>
        <extracomment>phrase “Use Supported PASSporT Format”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a full-form token lacks headers or claims that it must have (RFC 8224 §6.2.2)</source>
        <extracomment>phrase “Invalid PASSporT”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its blacklist filters the next hop; module and number follow, (473/TM)</source>
        <extracomment>phrase “Filtered destination”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(477/TM) or (477/SL) follows</source>
        <extracomment>phrase “Unfortunately error on sending to next hop occurred”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(477/TM) follows</source>
        <extracomment>phrase “Send failed”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program is about to end</source>
        <extracomment>phrase “UAS is shutting down”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofia-SIP, so FreeSWITCH</source>
        <extracomment>phrase “Request merged”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same request came by two ways</source>
        <extracomment>phrase “Request merged”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registered phrase is Bad Event</source>
        <extracomment>phrase “Event Package Not Supported”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new INVITE came before the earlier one was done; Retry-After of up to 10 s</source>
        <extracomment>phrase “Overlapping Requests”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module and number follow, such as (1/TM)</source>
        <extracomment>phrase “I&apos;m terribly sorry, server error occurred”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JsSIP</source>
        <extracomment>phrase “JsSIP Internal Error”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a browser phone or what is built on it</source>
        <extracomment>phrase “JsSIP Internal Error”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeSWITCH, or a program that borrowed its words</source>
        <extracomment>phrase “Maximum Calls In Progress”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its limit of sessions or of calls per second, or it is going down; then Retry-After: 300 comes with it</source>
        <extracomment>phrase “Maximum Calls In Progress”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk chan_sip (gone since release 21), among others</source>
        <extracomment>phrase “Declined”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registered phrase is Decline; RFC 3515, 3891 and 3911 print Declined, too</source>
        <extracomment>phrase “Declined”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>603+ of ATIS-1000099 (secondary sources)</source>
        <extracomment>phrase “Network Blocked”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked by analytics in the USA; Reason tells whom to complain to</source>
        <extracomment>phrase “Network Blocked”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registered phrase is Not Acceptable</source>
        <extracomment>phrase “Session Not acceptable”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request other than INVITE is slow: over UDP not before Timer E reaches T2 (after 3.5 s), over TCP at any time.</source>
        <extracomment>100 Trying, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a BYE gets it, nothing is left to do: the call is over.</source>
        <extracomment>408 Request Timeout, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a dialog a repeat is likely to fail again; if a BYE gets it, the client should take the dialog as over.</source>
        <extracomment>428 Use Identity Header, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints should never see 430; a phone that gets it treats it as 400.</source>
        <extracomment>430 Flow Failed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a dialog the client should take no action, unless a BYE gets it: then the dialog is over.</source>
        <extracomment>436 Bad Identity Info, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy passes this response on only after the other branches end; a 2xx that comes meanwhile wins.</source>
        <extracomment>600 Busy Everywhere, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After, if there is one, names a better time to call.</source>
        <extracomment>603 Decline, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codec, transport, bandwidth or address type of the offer suits no device of the user.</source>
        <extracomment>606 Not Acceptable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept-Resource-Priority: what it knows, if it says so</source>
        <extracomment>call flow resource-priority, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <extracomment>call flow certificate-not-accepted, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add them to the list</source>
        <extracomment>call flow consent, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy turns a 503 into it</source>
        <extracomment>call flow made-of-503, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response that is not valid</source>
        <extracomment>call flow bad-gateway, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next SRV record, new Via branch</source>
        <extracomment>call flow failover, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <extracomment>call flow server-timeout, steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side hears nothing after the answer</source>
        <extracomment>symptom one-way-audio, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-way audio</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one way audio</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no audio</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speech</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead line</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rtp missing</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sip alg</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next hop has the request and is working on it. A 100 says nothing about the callee; it only stops the sender from repeating an INVITE.</source>
        <extracomment>100 Trying, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The INVITE repeats over UDP after 0.5, 1.5 and 3.5 s: no 100 arrived. INVITE or 100 is lost, or nobody listens there.</source>
        <extracomment>100 Trying, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq names another method than INVITE: the server needs long for its final response.</source>
        <extracomment>100 Trying, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a stateless proxy passes a 100 on, and must not make one itself. Nobody answers a 100 with PRACK.</source>
        <extracomment>100 Trying, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing follows, look beyond the sender of the 100; the caller&apos;s Timer B no longer ends the call.</source>
        <extracomment>100 Trying, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDP in the 180, or RTP before the answer: the tone comes from the far end. Neither of them: the caller&apos;s own device has to make it.</source>
        <extracomment>180 Ringing, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 within milliseconds, before any INVITE went to the phone: the PBX made it.</source>
        <extracomment>180 Ringing, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several 180 with different To tags: several phones ring. The same To tag again: a reminder.</source>
        <extracomment>180 Ringing, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same 180 again and again with one RSeq: its PRACK does not arrive.</source>
        <extracomment>180 Ringing, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it rings, the phone must send a 1xx other than 100 every minute, or a proxy may cancel; with 100rel every 2.5 minutes should do.</source>
        <extracomment>180 Ringing, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The To tag of a 180 opens an early dialog; a forked call may open several, one for each phone.</source>
        <extracomment>180 Ringing, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller must answer a 180 that requires 100rel with PRACK.</source>
        <extracomment>180 Ringing, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History-Info, where supported, names the targets tried and the codes of those that failed.</source>
        <extracomment>181 Call Is Being Forwarded, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ISUP body, or a gateway&apos;s name in Server: the telephone network forwards the call.</source>
        <extracomment>181 Call Is Being Forwarded, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller may show the news and goes on waiting.</source>
        <extracomment>181 Call Is Being Forwarded, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy sends 181 only as a user agent; as a proxy it may make no 1xx but 100 and 199.</source>
        <extracomment>181 Call Is Being Forwarded, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks the caller, or a proxy before it, to call elsewhere</source>
        <extracomment>181 Call Is Being Forwarded, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the call waits, the callee must send a 1xx other than 100 each minute, or a proxy may cancel the call.</source>
        <extracomment>182 Queued, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preconditions are settled before the phone rings.</source>
        <extracomment>183 Session Progress, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A STIR error that does not stop the call is reported in the next provisional response, often a 183, or in the final one.</source>
        <extracomment>183 Session Progress, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDP but no RTP before the answer: the callee sends no media yet, as with preconditions, or a firewall stops it.</source>
        <extracomment>183 Session Progress, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several 183 with different To tags are separate early dialogs, each with an SDP of its own.</source>
        <extracomment>183 Session Progress, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with a Q.850 cause: as a rule the telephone network has refused the call, and the caller hears its announcement.</source>
        <extracomment>183 Session Progress, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with protocol STIR: the signature was refused, and the call goes on all the same.</source>
        <extracomment>183 Session Progress, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same 183 again and again with one RSeq, and a 5xx after 32 s: the PRACK does not arrive.</source>
        <extracomment>183 Session Progress, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller plays media that arrives. Without media and without a 180 many phones play nothing; RFC 3960 leaves it to them.</source>
        <extracomment>183 Session Progress, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the INVITE had an offer, the SDP of the 183 counts as the answer; SDP in later responses of the dialog is ignored.</source>
        <extracomment>183 Session Progress, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the INVITE had no offer, the first reliable 183 brings it, and the PRACK must carry the answer.</source>
        <extracomment>183 Session Progress, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller must answer a 183 that requires 100rel with PRACK; without it the callee should send 5xx after 32 s.</source>
        <extracomment>183 Session Progress, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An early dialog has ended with a failure while the INVITE goes on, as a rule one branch of a forked call. It spares the caller from keeping media and state for a branch that is gone.</source>
        <extracomment>199 Early Dialog Terminated, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UAS sends it ahead of its own failure response, also without a fork, where the proxies cannot; normally it should not.</source>
        <extracomment>199 Early Dialog Terminated, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The To tag tells which early dialog ended: compare it with those of the 180 and 183 before.</source>
        <extracomment>199 Early Dialog Terminated, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason tells why, for example SIP;cause=486 for a busy branch.</source>
        <extracomment>199 Early Dialog Terminated, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With RSeq a UAS made it: proxies may not send it reliably. Without Contact it was most likely a proxy.</source>
        <extracomment>199 Early Dialog Terminated, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller stops all media of that early dialog and may free what it holds for it; no BYE is needed.</source>
        <extracomment>199 Early Dialog Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several usages share the early dialog and it is unclear which one ended, nothing may be freed.</source>
        <extracomment>199 Early Dialog Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 199 may get lost: a program must not rely on it.</source>
        <extracomment>199 Early Dialog Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request named in CSeq succeeded: an INVITE was answered, a REGISTER took effect, a BYE ended the call. A 200 to CANCEL only means that the CANCEL found its transaction.</source>
        <extracomment>200 OK, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OPTIONS found a phone that would take a call now, or a server that tells what it supports.</source>
        <extracomment>200 OK, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq tells what succeeded: a 200 to a CANCEL or PRACK is not the answer to the call.</source>
        <extracomment>200 OK, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same 200 to an INVITE again and again: no ACK reaches the callee, and the call is likely to end after 32 s.</source>
        <extracomment>200 OK, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 200 to the INVITE after the CANCEL: the callee was faster; as a rule ACK and BYE follow.</source>
        <extracomment>200 OK, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To REGISTER: only Contact and its expires tell what is bound, and for how long.</source>
        <extracomment>200 OK, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To OPTIONS: RFC 3261 wants 486 from a busy phone, but many devices always answer 200.</source>
        <extracomment>200 OK, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an INVITE the caller must send ACK to each 200 that arrives, then BYE to dialogs it does not want.</source>
        <extracomment>200 OK, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee repeats the 200 to an INVITE until ACK comes; after 64*T1 (32 s) without ACK the callee should send BYE.</source>
        <extracomment>200 OK, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If neither the INVITE nor a reliable 1xx brought an offer, the 200 must bring one, and the ACK must answer it.</source>
        <extracomment>200 OK, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken, not carried out yet; deprecated for SUBSCRIBE, NOTIFY and REFER</source>
        <extracomment>200 OK, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to a SUBSCRIBE: no NOTIFY will follow</source>
        <extracomment>200 OK, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was taken but not carried out yet. A MESSAGE to a relay still gets it, and so may a registration made for somebody else; SUBSCRIBE, NOTIFY and REFER get 200 instead.</source>
        <extracomment>202 Accepted, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registrar got a REGISTER from a third party and asks the owner of the new contact for consent first.</source>
        <extracomment>202 Accepted, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the method in CSeq: to SUBSCRIBE, NOTIFY and REFER a 202 tells no more than 200, to MESSAGE and REGISTER it does.</source>
        <extracomment>202 Accepted, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a REFER: the status line in the body of the NOTIFY is the result, such as 200, 486 or 503.</source>
        <extracomment>202 Accepted, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer-Sub: false in the 202: no NOTIFY comes, so look at the new call itself.</source>
        <extracomment>202 Accepted, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a REFER only the body of the NOTIFY tells whether the transfer worked; after Refer-Sub: false in the response none comes.</source>
        <extracomment>202 Accepted, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the same to SUBSCRIBE and REFER; to MESSAGE it means delivered</source>
        <extracomment>202 Accepted, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6665 §8.3.1 withdrew it for SUBSCRIBE and NOTIFY, and RFC 7647 §5 for REFER: there it never told more than 200 does. For MESSAGE it still holds and does tell more (RFC 3428 §4, §7).</source>
        <extracomment>202 Accepted, deprecation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress-If-Match in the SUBSCRIBE holds a tag: it equals SIP-ETag of the last NOTIFY. It holds *: the quiet is wanted.</source>
        <extracomment>204 No Notification, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 s after the 204 the subscriber gives up or subscribes anew: it took the 204 for 200 and waited for a NOTIFY.</source>
        <extracomment>204 No Notification, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriber must cancel timer N; otherwise it takes the subscription for ended after 32 s without NOTIFY.</source>
        <extracomment>204 No Notification, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller must not try any address twice: two places that point to each other would make an endless loop.</source>
        <extracomment>300 Multiple Choices, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a Contact fails, the caller should try the next; when none is left, the call has failed.</source>
        <extracomment>300 Multiple Choices, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy must not follow a redirect from sips to sip or back; a caller that leaves sips should tell its user.</source>
        <extracomment>300 Multiple Choices, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=22: the number has changed in the telephone network.</source>
        <extracomment>301 Moved Permanently, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another domain in Contact points to a change of provider, the same domain to a new number or name.</source>
        <extracomment>301 Moved Permanently, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller should repeat the request at the Contact and update its address book.</source>
        <extracomment>301 Moved Permanently, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Contact the same number at another host: as a rule routing or number portability. Another number: call forwarding.</source>
        <extracomment>302 Moved Temporarily, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once: forwarding of all calls, or a routing server. After 180: somebody deflected the call, or nobody answered.</source>
        <extracomment>302 Moved Temporarily, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diversion or History-Info may name who forwarded the call and why.</source>
        <extracomment>302 Moved Temporarily, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No INVITE to the Contact follows: the caller&apos;s system does not follow redirects.</source>
        <extracomment>302 Moved Temporarily, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGISTER in CSeq: the registrar sends the phone elsewhere.</source>
        <extracomment>302 Moved Temporarily, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many carriers and PBXs do not follow a 302 from a trunk: there the call simply fails.</source>
        <extracomment>302 Moved Temporarily, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller must not try any address twice; an outbound proxy that redirects can still cause an endless loop.</source>
        <extracomment>302 Moved Temporarily, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who diverted the call and why; Historic, but many networks still send it</source>
        <extracomment>302 Moved Temporarily, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses that the call has gone through; only if the request has it or lists histinfo in Supported</source>
        <extracomment>302 Moved Temporarily, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software that still follows the grammar of RFC 2543, or borrows from HTTP, could send it.</source>
        <extracomment>303 See Other, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may try an address from Contact, if there is one.</source>
        <extracomment>303 See Other, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Type application/3gpp-ims+xml: a mobile network, mostly about an emergency call.</source>
        <extracomment>380 Alternative Service, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client reads the body; to a client that does not know its format the call has simply failed.</source>
        <extracomment>380 Alternative Service, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is missing or malformed, such as From, To, Call-ID, CSeq or Contact.</source>
        <extracomment>400 Bad Request, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UDP packet is shorter than Content-Length says, often after a SIP ALG changed the body, or CSeq names another method than the request line.</source>
        <extracomment>400 Bad Request, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason phrase and Warning first: many programs name the header at fault there.</source>
        <extracomment>400 Bad Request, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request differs on the two sides of a router: its SIP ALG rewrote it.</source>
        <extracomment>400 Bad Request, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server or User-Agent of the 400 tells whether an SBC or the far device refused it.</source>
        <extracomment>400 Bad Request, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one model of phone gets it: compare its request, header by header, with one that works.</source>
        <extracomment>400 Bad Request, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request without a usable Via gets no 400: the response would have nowhere to go.</source>
        <extracomment>400 Bad Request, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password, the user name for authentication (often not the number) or the realm is wrong.</source>
        <extracomment>401 Unauthorized, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Authorization in the refused request: the normal challenge, and the next request has to carry it.</source>
        <extracomment>401 Unauthorized, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials with the nonce of the last challenge, and refused again without stale=true: user name, password or realm is wrong.</source>
        <extracomment>401 Unauthorized, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials with an older nonce, or stale=true in the challenge: only the nonce had expired.</source>
        <extracomment>401 Unauthorized, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second request: the client has no credentials for this realm, or does not know the algorithm or qop.</source>
        <extracomment>401 Unauthorized, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>username in Authorization is the name for authentication; it need not be the user in From.</source>
        <extracomment>401 Unauthorized, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client must not repeat credentials that were just refused, unless the nonce was stale.</source>
        <extracomment>401 Unauthorized, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway that has credentials should send them and go on with the call; only otherwise it gives cause 21.</source>
        <extracomment>401 Unauthorized, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may challenge ACK or CANCEL: ACK takes no response, and CANCEL cannot be sent again.</source>
        <extracomment>401 Unauthorized, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused without a new challenge; the right credentials help only where wrong ones were the reason</source>
        <extracomment>401 Unauthorized, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server understood the request and refuses it. The same request should not be sent again; the right credentials help only where wrong ones were the reason.</source>
        <extracomment>403 Forbidden, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password or user name: some servers refuse bad credentials with 403, not with another 401 or 407.</source>
        <extracomment>403 Forbidden, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination is barred, the account is blocked, or the called user rejected the call.</source>
        <extracomment>403 Forbidden, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may not register this address, or a notifier refuses the subscription.</source>
        <extracomment>403 Forbidden, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a 401, to the REGISTER with credentials: most often the password or user name is wrong.</source>
        <extracomment>403 Forbidden, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once and without any challenge: IP address, caller ID or barred destination.</source>
        <extracomment>403 Forbidden, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGISTER works and some calls fail: those to certain numbers are barred, those from certain numbers lack a permitted caller ID.</source>
        <extracomment>403 Forbidden, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 180, or from the phone itself: a person or the phone&apos;s own rule refused the call.</source>
        <extracomment>403 Forbidden, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with Q.850 cause 21, 55, 57 or 87: the telephone network or the far leg of a PBX refused it.</source>
        <extracomment>403 Forbidden, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for credentials</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature or its claims do not match; a Date or iat that is too old may get 403</source>
        <extracomment>403 Forbidden, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the Request-URI as it arrives at the server that answers, not To: a proxy may have changed the number.</source>
        <extracomment>404 Not Found, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last element that got the INVITE made the 404: at your own PBX look at its dial plan, at the provider at the format of the number.</source>
        <extracomment>404 Not Found, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number works with a prefix, or with + and country code: the format was wrong.</source>
        <extracomment>404 Not Found, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with Q.850 cause 1, 2 or 3: it came from the telephone network or from the far leg of a PBX.</source>
        <extracomment>404 Not Found, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the phone itself: the user part of the Request-URI is none that it registered.</source>
        <extracomment>404 Not Found, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The far end does not take REFER, INFO, PUBLISH or SUBSCRIBE at this address.</source>
        <extracomment>405 Method Not Allowed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registrar got a REFER: one that knows the method should answer 405.</source>
        <extracomment>405 Method Not Allowed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some devices and SBCs refuse even OPTIONS, which every user agent must support.</source>
        <extracomment>405 Method Not Allowed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow in the 405 lacks a method that Allow from the phone itself names: mostly a PBX or SBC in between refuses.</source>
        <extracomment>405 Method Not Allowed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server or User-Agent names who refuses; the same request sent without the SBC shows whether the phone takes it.</source>
        <extracomment>405 Method Not Allowed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy passes on any method, so the 405 comes from an end server, a B2BUA included.</source>
        <extracomment>405 Method Not Allowed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dialog a 405 ends the usage only if the method is vital there (RFC 5057); a refused INFO harms nothing else.</source>
        <extracomment>405 Method Not Allowed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the method is allowed, but not this event package</source>
        <extracomment>405 Method Not Allowed, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client can add types to the Accept header and try again.</source>
        <extracomment>406 Not Acceptable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a 406 to a refreshing SUBSCRIBE the subscription lives on until it expires.</source>
        <extracomment>406 Not Acceptable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy on the way, or a PBX or SBC that acts as one, wants the request repeated with credentials for itself. The first one is a normal challenge.</source>
        <extracomment>407 Proxy Authentication Required, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password, the user name for authentication (often not the number) or the realm for the proxy is wrong.</source>
        <extracomment>407 Proxy Authentication Required, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Proxy-Authorization in the refused request: the normal challenge, and the next request has to carry it.</source>
        <extracomment>407 Proxy Authentication Required, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another realm in the second 407: a second proxy asks, and the request needs credentials for both.</source>
        <extracomment>407 Proxy Authentication Required, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence after the INVITE with credentials: over UDP it is too long now, and its fragments are lost.</source>
        <extracomment>407 Proxy Authentication Required, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a 408 in the capture at all? If not, no response came in time, and the caller&apos;s own timer made the code. If there is, a proxy or gateway waited in vain and sent it.</source>
        <extracomment>408 Request Timeout, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s own timer B (INVITE) or F (other requests) ended after 64*T1, 32 s by default.</source>
        <extracomment>408 Request Timeout, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a stateful proxy no branch gave a final response; timer C leads to 408 only if no 1xx came or nothing answers the CANCEL.</source>
        <extracomment>408 Request Timeout, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No 408 in the capture: the caller&apos;s own stack made it; 32 s after the first packet it was timer B or F.</source>
        <extracomment>408 Request Timeout, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 408 in the capture: Server, and a To tag that no 1xx had, tell who made it.</source>
        <extracomment>408 Request Timeout, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 180 and a round time such as 20, 30 or 60 s: the ring limit of a proxy.</source>
        <extracomment>408 Request Timeout, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats without any response: look at the far side. If they arrive there, the way back is broken.</source>
        <extracomment>408 Request Timeout, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only long requests fail over UDP: fragments get lost.</source>
        <extracomment>408 Request Timeout, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a call the client should send BYE. RFC 3261 has it end the whole dialog, RFC 5057 (Informational) only the usage concerned.</source>
        <extracomment>408 Request Timeout, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a response did come: not registered, do-not-disturb, or nobody picked up</source>
        <extracomment>408 Request Timeout, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the INVITE was cancelled before</source>
        <extracomment>408 Request Timeout, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Teams (Direct Routing) also sends 410 for malformed SDP, or when no media path comes about.</source>
        <extracomment>410 Gone, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=22 or 23: the telephone network knows that the number has changed.</source>
        <extracomment>410 Gone, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Microsoft Teams: look at SDP and ICE, not at the number.</source>
        <extracomment>410 Gone, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a dialog 410 ends the dialog (RFC 5057): the peer rejects the address that it gave in Contact.</source>
        <extracomment>410 Gone, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code of RFC 2543 a server insists on a Content-Length header. RFC 3261 dropped the code; a client treats 411 as 400.</source>
        <extracomment>411 Length Required, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over TCP or TLS the header is obligatory, so the request is at fault; over UDP the server asks too much.</source>
        <extracomment>411 Length Required, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that take turns but share no state do not know each other&apos;s tags: 412 comes again and again.</source>
        <extracomment>412 Conditional Request Failed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare SIP-If-Match with SIP-ETag of the last 200: if they differ, the client is at fault.</source>
        <extracomment>412 Conditional Request Failed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PUBLISH came later than Expires of the last 200: the state had expired. Earlier: the server lost it, or another server answered.</source>
        <extracomment>412 Conditional Request Failed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>412 right after a fresh 200, with another address or Server: a cluster without shared state.</source>
        <extracomment>412 Conditional Request Failed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client must not repeat the same PUBLISH.</source>
        <extracomment>412 Conditional Request Failed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the PUBLISH was to remove the state (Expires 0), nothing has to be published again.</source>
        <extracomment>412 Conditional Request Failed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Content-Length with that of bodies that passed, and see in Server who sets the limit.</source>
        <extracomment>413 Request Entity Too Large, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client should send a smaller body, or none.</source>
        <extracomment>413 Request Entity Too Large, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Retry-After the client may try the same request again later.</source>
        <extracomment>413 Request Entity Too Large, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dialog the Request-URI is the Contact that the peer gave; outside a dialog the client or a proxy built it.</source>
        <extracomment>414 Request-URI Too Long, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client shortens the Request-URI; in a dialog only the peer can, whose Contact it is.</source>
        <extracomment>414 Request-URI Too Long, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not support the type, encoding, language or disposition of a body that it must process. Accept, Accept-Encoding or Accept-Language lists what it takes.</source>
        <extracomment>415 Unsupported Media Type, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side does not understand ISUP or another part beside the SDP, and that part is not marked handling=optional.</source>
        <extracomment>415 Unsupported Media Type, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept lacks a Content-Type that was sent: that type is refused; look at each part of a multipart body.</source>
        <extracomment>415 Unsupported Media Type, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept-Encoding or Accept-Language in the 415: compression or language is the problem.</source>
        <extracomment>415 Unsupported Media Type, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept names all that was sent: the disposition, or the type in this method, is the problem.</source>
        <extracomment>415 Unsupported Media Type, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To an INFO with DTMF: some devices take only one of application/dtmf-relay and application/dtmf.</source>
        <extracomment>415 Unsupported Media Type, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client should send the body again in a form that the Accept headers list, or leave the body out.</source>
        <extracomment>415 Unsupported Media Type, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy that picks a 4xx should prefer a 415, as that tells how to repeat the request.</source>
        <extracomment>415 Unsupported Media Type, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept may name every type that was sent: support depends on method and disposition, and no header lists dispositions.</source>
        <extracomment>415 Unsupported Media Type, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dialog the peer refuses the Contact address that it gave itself; by RFC 5057 the dialog is lost.</source>
        <extracomment>416 Unsupported URI Scheme, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Request-URI as it arrived: a proxy or PBX on the way may have changed the scheme.</source>
        <extracomment>416 Unsupported URI Scheme, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A To tag in the request: it belongs to a dialog, and the Request-URI is the peer&apos;s own Contact.</source>
        <extracomment>416 Unsupported URI Scheme, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client should try a sip address instead.</source>
        <extracomment>416 Unsupported URI Scheme, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sips the client must not fall back to sip by itself; it should ask the user first.</source>
        <extracomment>416 Unsupported URI Scheme, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the request with Accept-Resource-Priority of the 417: first the namespace, then the value after the point.</source>
        <extracomment>417 Unknown Resource-Priority, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same call without Require goes through: only the value was in the way.</source>
        <extracomment>417 Unknown Resource-Priority, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value differs on the two sides of a border controller: that one maps the namespaces.</source>
        <extracomment>417 Unknown Resource-Priority, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request lists 100rel, timer, replaces or another tag in Require, and the server lacks it; often a device is set to required instead of supported.</source>
        <extracomment>420 Bad Extension, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the tag of Unsupported in the request as it left the client: if it is not there, a system on the way put it in.</source>
        <extracomment>420 Bad Extension, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag stands in Proxy-Require: a proxy refused. In Require: the far device or the registrar.</source>
        <extracomment>420 Bad Extension, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported names 100rel, and the far device lists 100rel in Supported elsewhere: it can, but is set not to.</source>
        <extracomment>420 Bad Extension, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported: path to a REGISTER: a proxy added Path for a client that does not know it.</source>
        <extracomment>420 Bad Extension, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client repeats the request without the tags that Unsupported lists; if it cannot do without, the call fails.</source>
        <extracomment>420 Bad Extension, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension is known, but a precondition cannot be met</source>
        <extracomment>420 Bad Extension, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require names the extension: path only to a REGISTER, explicitsub or nosub only to a REFER, sec-agree with Security-Server.</source>
        <extracomment>421 Extension Required, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is in Supported when the request leaves, but not where it arrives: a system on the way removed it.</source>
        <extracomment>421 Extension Required, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server in the 421 tells who insists: a proxy of the provider or the far device.</source>
        <extracomment>421 Extension Required, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 100rel and path the client repeats the request with the tag in Supported.</source>
        <extracomment>421 Extension Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With explicitsub and nosub the tag goes into Require of the new REFER.</source>
        <extracomment>421 Extension Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sec-agree the new request carries it in Require and Proxy-Require, and Security-Verify as a copy of Security-Server.</source>
        <extracomment>421 Extension Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extensions that the request lacks</source>
        <extracomment>421 Extension Required, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session timer in the request is shorter than this server or proxy accepts. Min-SE gives the shortest interval accepted.</source>
        <extracomment>422 Session Interval Too Small, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session-Expires is smaller where it arrives than where it left: a proxy on the way lowered it.</source>
        <extracomment>422 Session Interval Too Small, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server, and whether the far end got the INVITE at all, tell whether it or a proxy refused.</source>
        <extracomment>422 Session Interval Too Small, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>422 again with a larger Min-SE: the next server asks for more. With the same: the client ignores Min-SE.</source>
        <extracomment>422 Session Interval Too Small, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may repeat the request with the same Call-ID, a higher CSeq and an interval of at least Min-SE.</source>
        <extracomment>422 Session Interval Too Small, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new request must carry Min-SE itself, with at least the largest value of all 422 so far.</source>
        <extracomment>422 Session Interval Too Small, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only requests with timer in Supported get a 422; for others a proxy raises Min-SE and forwards.</source>
        <extracomment>422 Session Interval Too Small, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh within a call may get it, too (RFC 5057, Informational, sees no sense in that): the client tries again before the running interval ends.</source>
        <extracomment>422 Session Interval Too Small, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for registrations, subscriptions and publications</source>
        <extracomment>422 Session Interval Too Small, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifetime asked for in a registration, subscription or publication is shorter than the server accepts. Min-Expires tells the shortest that it accepts.</source>
        <extracomment>423 Interval Too Brief, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq tells who refuses: the registrar or a push proxy a REGISTER, the notifier a SUBSCRIBE, the publication server a PUBLISH.</source>
        <extracomment>423 Interval Too Brief, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pn-provider in the Contact, and the registrar takes the same lifetime from other phones: a push proxy on the way.</source>
        <extracomment>423 Interval Too Brief, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour or more was refused in a REGISTER: no registrar that follows RFC 3261, but perhaps a push proxy.</source>
        <extracomment>423 Interval Too Brief, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A location in the body of the 424: the server takes the caller to be there, and this is the one to use.</source>
        <extracomment>424 Bad Location Information, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geolocation-Error 300: fetch the link from the server&apos;s own network.</source>
        <extracomment>424 Bad Location Information, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geolocation-Error 200 to 202: the location is fine, but a permission is missing.</source>
        <extracomment>424 Bad Location Information, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geolocation stands only in the request as it arrives: a proxy added it and has to mend it.</source>
        <extracomment>424 Bad Location Information, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sends a better location; the response may bring it, as a rule in the body.</source>
        <extracomment>424 Bad Location Information, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that can do without the location accepts the request and puts Geolocation-Error into the 200.</source>
        <extracomment>424 Bad Location Information, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-Info with purpose=EmergencyCallData.cap carries the alert: as a link, or as cid: of a part of the body.</source>
        <extracomment>425 Bad Alert Message, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlertMsg-Error 101: the cid: names no part of the body, or the link cannot be fetched from the server.</source>
        <extracomment>425 Bad Alert Message, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlertMsg-Error 103: compare the body where it leaves and where it arrives.</source>
        <extracomment>425 Bad Alert Message, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8876 has no rule for the client: it can correct the alert as AlertMsg-Error says and try again.</source>
        <extracomment>425 Bad Alert Message, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that can still act on the request normally accepts it; AlertMsg-Error may stand in any response, also in the 200.</source>
        <extracomment>425 Bad Alert Message, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the INVITE before and after each SBC: where Identity is gone, that SBC removed it.</source>
        <extracomment>428 Use Identity Header, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity arrives all the same: its ppt is of a kind that the verifier does not know.</source>
        <extracomment>428 Use Identity Header, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call came through a gateway: the telephone network carries no signature.</source>
        <extracomment>428 Use Identity Header, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s network may sign the request and send it again; where a system on the way drops the header, that does not help.</source>
        <extracomment>428 Use Identity Header, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity makes the INVITE long: over UDP it may be lost in fragments, so use TCP or TLS.</source>
        <extracomment>428 Use Identity Header, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of a transfer, or the party told to call it, wants proof of who asked for the transfer. The Referred-By token is missing, stale or invalid.</source>
        <extracomment>429 Provide Referrer Identity, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeSWITCH sends 429 for its cause BAD_IDENTITY_INFO, although the STIR code is 436.</source>
        <extracomment>429 Provide Referrer Identity, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429 answers the REFER: the party told to call wants the token. 429 stands in the body of a NOTIFY: the target wants it.</source>
        <extracomment>429 Provide Referrer Identity, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429 answers an INVITE without Referred-By, and FreeSWITCH sent it: a STIR failure; look at Identity.</source>
        <extracomment>429 Provide Referrer Identity, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target must refuse an invalid token with 429, but may accept a call without a token.</source>
        <extracomment>429 Provide Referrer Identity, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last keep-alive is older than Flow-Timer, or than the NAT keeps a binding: the flow had expired.</source>
        <extracomment>430 Flow Failed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIN or RST on the TCP connection before the INVITE: it was closed there.</source>
        <extracomment>430 Flow Failed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All phones of one edge proxy at the same time: that proxy restarted.</source>
        <extracomment>430 Flow Failed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of the domain should try another flow of the same phone; after a final response other than 430 or 408 it must not.</source>
        <extracomment>430 Flow Failed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cure: the phone sends keep-alives, at least as often as Flow-Timer in the answer to its REGISTER says.</source>
        <extracomment>430 Flow Failed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the example of RFC 5626 the proxy also removes the stale binding.</source>
        <extracomment>430 Flow Failed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare From and Privacy where the INVITE leaves the phone with those behind the PBX and the trunk: where the number vanishes, the hiding is set.</source>
        <extracomment>433 Anonymity Disallowed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one phone: its own setting or a prefix that was dialled. All phones: the PBX or the trunk.</source>
        <extracomment>433 Anonymity Disallowed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy: id with a proper From: an option of the trunk or account hides the number.</source>
        <extracomment>433 Anonymity Disallowed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A B2BUA that hides callers must not repeat the request with the caller shown, unless the user has set that up.</source>
        <extracomment>433 Anonymity Disallowed, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in info works elsewhere, but not from the verifier&apos;s own network: look at DNS, firewall and proxy there.</source>
        <extracomment>436 Bad Identity Info, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in info works from nowhere: the signer&apos;s server is down, or the address is wrong or private.</source>
        <extracomment>436 Bad Identity Info, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of one network only: that network&apos;s certificates. Calls of all networks: the verifier.</source>
        <extracomment>436 Bad Identity Info, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s network may be able to mend it: by an Identity header whose info the verifier can reach.</source>
        <extracomment>436 Bad Identity Info, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verifier has the certificate behind the caller&apos;s signature but does not accept it, for example because of its issuer.</source>
        <extracomment>437 Unsupported Credential, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired or was revoked; RFC 8224 names no code of its own for that.</source>
        <extracomment>437 Unsupported Credential, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the certificate from the info address in Identity: look at its dates, issuer and algorithm.</source>
        <extracomment>437 Unsupported Credential, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls fail at this verifier only: look at its list of trusted authorities. They fail everywhere: look at the certificate.</source>
        <extracomment>437 Unsupported Credential, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s network has to sign with a certificate that the verifier accepts.</source>
        <extracomment>437 Unsupported Credential, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a dialog the client should take no action; only if a BYE got the 437, the dialog counts as ended.</source>
        <extracomment>437 Unsupported Credential, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is accepted, but the signature or a claim is wrong</source>
        <extracomment>437 Unsupported Credential, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode the token: orig has to fit From or P-Asserted-Identity, dest has to fit To.</source>
        <extracomment>438 Invalid Identity Header, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national number in a header against + and country code in the token is a common fault.</source>
        <extracomment>438 Invalid Identity Header, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare From, To and Date where the call was signed and where it was checked.</source>
        <extracomment>438 Invalid Identity Header, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase Invalid PASSporT: a header or claim is missing, and the numbers may be right.</source>
        <extracomment>438 Invalid Identity Header, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or iat is too old (Stale Date), which says nothing of the signature</source>
        <extracomment>438 Invalid Identity Header, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone uses outbound, but the border controller in front of the registrar does not support it.</source>
        <extracomment>439 First Hop Lacks Outbound Support, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the REGISTER before and after the first proxy: no Path was added, or one without ob.</source>
        <extracomment>439 First Hop Lacks Outbound Support, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies that forked earlier on the way shared out the breadth, which starts at 60 as a rule.</source>
        <extracomment>440 Max-Breadth Exceeded, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-Breadth is near 60 as the request reaches the proxy: that proxy&apos;s own list of targets is too long.</source>
        <extracomment>440 Max-Breadth Exceeded, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-Breadth is small on arrival: proxies before used the breadth up.</source>
        <extracomment>440 Max-Breadth Exceeded, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone never sends 440; a B2BUA that forks in parallel follows the rules for proxies.</source>
        <extracomment>440 Max-Breadth Exceeded, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for Recv-Info in what the receiver sent in this call: the package never stood there, or a later one dropped it.</source>
        <extracomment>469 Bad Info Package, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The INFO crossed a message with a new Recv-Info: both sides are in order.</source>
        <extracomment>469 Bad Info Package, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Recv-Info from the receiver at all: it takes INFO of the old kind only, if any.</source>
        <extracomment>469 Bad Info Package, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown event package, in SUBSCRIBE, NOTIFY or PUBLISH</source>
        <extracomment>469 Bad Info Package, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has sent the recipient a MESSAGE with a permission document: the consent is pending, was refused or taken back.</source>
        <extracomment>470 Consent Needed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay never sent the recipient such a MESSAGE: the recipient is not in the relay&apos;s list yet.</source>
        <extracomment>470 Consent Needed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URIs are sound in the request as it arrives: the routing script broke one; the proxy&apos;s log shows it.</source>
        <extracomment>475 Bad URI, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve the name on the proxy itself: NAPTR, SRV and A or AAAA, with the DNS server that the proxy uses.</source>
        <extracomment>476 Unresolvable destination, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, and no INVITE goes to the phone: not registered, and a proxy or PBX sent it.</source>
        <extracomment>480 Temporarily Unavailable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once from the phone itself: do-not-disturb, or logged out.</source>
        <extracomment>480 Temporarily Unavailable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 180: nobody picked up; a round time such as 20, 30 or 60 s is a limit set somewhere.</source>
        <extracomment>480 Temporarily Unavailable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After some seconds without 180: a mobile app did not wake and register in time.</source>
        <extracomment>480 Temporarily Unavailable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with a Q.850 cause: a gateway, or the far leg of a PBX; 19 means that it rang, 20 that the mobile phone is off.</source>
        <extracomment>480 Temporarily Unavailable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that gets Warning 380 or 381 must not try the other scheme itself; it should pass the best response on.</source>
        <extracomment>480 Temporarily Unavailable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a dialog 480 hits only that call or subscription; with Retry-After, its requests should wait.</source>
        <extracomment>480 Temporarily Unavailable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no response came in time</source>
        <extracomment>480 Temporarily Unavailable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Call-ID and both tags with INVITE and 200: swapped, missing or those of another fork, and the sender is at fault.</source>
        <extracomment>481 Call/Transaction Does Not Exist, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are right: the receiver lost the call by a restart or at another node, or its own BYE got lost.</source>
        <extracomment>481 Call/Transaction Does Not Exist, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BYE from both sides within a second: they hung up at once, and nothing is wrong.</source>
        <extracomment>481 Call/Transaction Does Not Exist, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a CANCEL: its branch differs from that of the INVITE, or a final response came before.</source>
        <extracomment>481 Call/Transaction Does Not Exist, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a NOTIFY: the subscriber forgot the subscription or never had it.</source>
        <extracomment>481 Call/Transaction Does Not Exist, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a dialog the client gives up the call or subscription concerned (RFC 5057); RFC 3261 has it end the whole dialog.</source>
        <extracomment>481 Call/Transaction Does Not Exist, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In answer to a NOTIFY or a refreshing SUBSCRIBE it ends the subscription; a new one needs a fresh Call-ID and From tag.</source>
        <extracomment>481 Call/Transaction Does Not Exist, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same server stands twice in Via, and the Request-URI is unchanged: a loop.</source>
        <extracomment>482 Loop Detected, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two INVITEs with the same Call-ID, From tag and CSeq, but other Via branches, reach one phone: a merged call.</source>
        <extracomment>482 Loop Detected, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies come from one client that tried a second server: it failed over too early.</source>
        <extracomment>482 Loop Detected, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client should not repeat the request; a real loop must be cured in the routing.</source>
        <extracomment>482 Loop Detected, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request passed more hops than Max-Forwards allowed, as a rule because systems forward it to each other.</source>
        <extracomment>483 Too Many Hops, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same addresses return in Via: these systems forward to each other.</source>
        <extracomment>483 Too Many Hops, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B2BUAs start Via anew: compare Max-Forwards and the called number from leg to leg.</source>
        <extracomment>483 Too Many Hops, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History-Info or Diversion names two users in turn: call forwarding.</source>
        <extracomment>483 Too Many Hops, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few Via entries, and a small Max-Forwards in the first request: the value was set too low.</source>
        <extracomment>483 Too Many Hops, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client should not repeat the request unchanged; look for repeated Via addresses in the request where it was refused.</source>
        <extracomment>483 Too Many Hops, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a proxy or B2BUA that had to forward with 0 left makes a 483.</source>
        <extracomment>483 Too Many Hops, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a call a larger Max-Forwards may help; without that try the dialog is over (RFC 5057).</source>
        <extracomment>483 Too Many Hops, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OPTIONS with 0 left may be answered by the hop that got it; that is SIP&apos;s traceroute.</source>
        <extracomment>483 Too Many Hops, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeSWITCH sends 484 for an invalid URL or gateway in a dial string.</source>
        <extracomment>484 Address Incomplete, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the digits dialled with the Request-URI as it arrives: sent too early, or cut on the way.</source>
        <extracomment>484 Address Incomplete, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each new INVITE has more digits, and each earlier one gets 484: overlap dialling.</source>
        <extracomment>484 Address Incomplete, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=28: to the telephone network the number is incomplete or has the wrong form.</source>
        <extracomment>484 Address Incomplete, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From FreeSWITCH, though the number is complete: look at the dial string.</source>
        <extracomment>484 Address Incomplete, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits or parts are missing</source>
        <extracomment>485 Ambiguous, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user pressed reject (many phones send 486 then).</source>
        <extracomment>486 Busy Here, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some providers send 486 when the trunk&apos;s call limit is reached; others send 503.</source>
        <extracomment>486 Busy Here, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By RFC 3261 a busy device answers OPTIONS outside a dialog with 486, too; many answer 200.</source>
        <extracomment>486 Busy Here, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 180, as a rule: the user pressed reject. At once, without 180: in a call, do-not-disturb or a limit.</source>
        <extracomment>486 Busy Here, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=17: the telephone network says that the line is busy.</source>
        <extracomment>486 Busy Here, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server names the provider, and refusals start at the same number of calls each time: the trunk&apos;s limit.</source>
        <extracomment>486 Busy Here, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a dialog 486 makes no sense (RFC 5057); the client treats it as an unknown 4xx, and the call goes on.</source>
        <extracomment>486 Busy Here, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hung up before the answer, or the caller&apos;s system stopped ringing after a set time.</source>
        <extracomment>487 Request Terminated, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from INVITE to CANCEL: 20, 30, 60 or 180 s sharp points to a timer, not to a person.</source>
        <extracomment>487 Request Terminated, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: SIP;cause=200 in the CANCEL: another phone answered. Another Reason there tells why the caller&apos;s side gave up.</source>
        <extracomment>487 Request Terminated, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANCEL only behind a proxy, none from the caller: the proxy gave up the branch.</source>
        <extracomment>487 Request Terminated, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CANCEL at all: look for a BYE in the early dialog, or for Expires in the INVITE.</source>
        <extracomment>487 Request Terminated, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare m= and c= of the offer with the refusing side&apos;s own SDP: RTP/AVP against RTP/SAVP, IP4 against IP6, codecs.</source>
        <extracomment>488 Not Acceptable Here, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the offer before and after each SBC or PBX: the far end may have seen another one than the phone sent.</source>
        <extracomment>488 Not Acceptable Here, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 488 to a re-INVITE: compare with the SDP agreed before; often T.38, video or a new codec is what differs.</source>
        <extracomment>488 Not Acceptable Here, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PUBLISH or SUBSCRIBE has no Event header at all.</source>
        <extracomment>489 Bad Event, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq tells who lacks the package: SUBSCRIBE and PUBLISH the server, NOTIFY the phone.</source>
        <extracomment>489 Bad Event, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Event with Allow-Events of the other side: if only the spelling differs, mend it.</source>
        <extracomment>489 Bad Event, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTIFY right after REGISTER without any SUBSCRIBE: nobody asked for it, and the 489 does no harm.</source>
        <extracomment>489 Bad Event, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some PBXs send message-summary unasked after REGISTER: a phone that answers 200 keeps the log quiet.</source>
        <extracomment>489 Bad Event, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registered code: the number is said to come from an expired draft about early media. PJSIP and Sofia-SIP still have the name in their tables.</source>
        <extracomment>490 Request Updated, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A B2BUA passes 491 through to its other leg, where both sides may then wait alike: glare again and again.</source>
        <extracomment>491 Request Pending, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two requests cross, one each way: true glare. Only one side sends and gets 491: the other is stuck.</source>
        <extracomment>491 Request Pending, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If 491 comes again and again, look for an INVITE without final response or ACK before it: that is no glare.</source>
        <extracomment>491 Request Pending, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the waits: 2.1 to 4 s at the side that made the Call-ID, up to 2 s at the other. If they are alike, one side breaks the rule.</source>
        <extracomment>491 Request Pending, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same 491 on both legs of a PBX or SBC: it passes the code through.</source>
        <extracomment>491 Request Pending, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the Call-ID (normally the caller) should wait 2.1 to 4 s, the other side 0 to 2 s, both in 10 ms steps.</source>
        <extracomment>491 Request Pending, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient information in the encrypted body names the certificate used: compare it with the recipient&apos;s present one.</source>
        <extracomment>493 Undecipherable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 493 carries no certificate: the receiver does not use S/MIME encryption.</source>
        <extracomment>493 Undecipherable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require or Proxy-Require: sec-agree and no Security-Verify in the request: the regular first step.</source>
        <extracomment>494 Security Agreement Required, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sec-agree only in Supported: the server insists by its own policy, and Require of the 494 says so.</source>
        <extracomment>494 Security Agreement Required, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client starts that mechanism (Digest, TLS, IPsec) and resends with Security-Verify copied from Security-Server.</source>
        <extracomment>494 Security Agreement Required, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server and Via tell who made it; if the request went on from there and got another code, that code is the true one.</source>
        <extracomment>500 Server Internal Error, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 503, or a refused connection, behind the proxy just before: the 500 stands for it.</source>
        <extracomment>500 Server Internal Error, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dialog with Retry-After of 0 to 10 s: another re-INVITE or UPDATE is still open.</source>
        <extracomment>500 Server Internal Error, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 s after a 180 or 183 with RSeq that got no PRACK: the callee gave up (another 5xx is possible, too).</source>
        <extracomment>500 Server Internal Error, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with a Q.850 cause: the telephone network, or the far leg of a PBX.</source>
        <extracomment>500 Server Internal Error, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal server error</source>
        <extracomment>500 Server Internal Error, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=29 or 79: the telephone network.</source>
        <extracomment>501 Not Implemented, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From FreeSWITCH: look for 406 or 415 on the far leg.</source>
        <extracomment>501 Not Implemented, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq shows the method as it was sent: a misspelt one is plain to see there.</source>
        <extracomment>501 Not Implemented, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client had better do without that method with this server, which refuses it for every user.</source>
        <extracomment>501 Not Implemented, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy forwards unknown methods, and must not refuse a request on that ground.</source>
        <extracomment>501 Not Implemented, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dialog a 501 ends the usage only if the method is vital there (RFC 5057): a refused INFO does not end the call.</source>
        <extracomment>501 Not Implemented, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX sends 502 for a fault of its own set-up, such as INVALID_PROFILE in FreeSWITCH.</source>
        <extracomment>502 Bad Gateway, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=27: the telephone network.</source>
        <extracomment>502 Bad Gateway, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A final response did come in on the leg behind: that one could not be used; compare it with the grammar.</source>
        <extracomment>502 Bad Gateway, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeSWITCH answers at once and opens no second leg: the dial string names a profile that does not run there.</source>
        <extracomment>502 Bad Gateway, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet at all, and the program uses PJSIP: the name of the server did not resolve.</source>
        <extracomment>502 Bad Gateway, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy treats a 502 as one failed branch and keeps the others.</source>
        <extracomment>502 Bad Gateway, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a dialog later requests will fail, too: RFC 5057 counts the dialog as lost.</source>
        <extracomment>502 Bad Gateway, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone network has no free channel (cause 34), is congested (42, 47) or out of order (38), or has a temporary failure (41).</source>
        <extracomment>503 Service Unavailable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No 503 in the capture: look for a TCP reset, a failed TLS handshake or ICMP unreachable just before.</source>
        <extracomment>503 Service Unavailable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while many calls are up: the channel limit. Only when many start within a second: the CPS limit.</source>
        <extracomment>503 Service Unavailable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with a Q.850 cause, and only some destinations: the telephone network behind the gateway.</source>
        <extracomment>503 Service Unavailable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No INVITE leaves your own PBX: it sent the 503 itself, as its trunk or gateway is down.</source>
        <extracomment>503 Service Unavailable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After: overload or maintenance of the server, rather than a fault of the call.</source>
        <extracomment>503 Service Unavailable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If 503 is the only response, a proxy should send 500 upstream instead, unless it could serve no request at all.</source>
        <extracomment>503 Service Unavailable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Q.850 cause: 34 no free channel, 42 congestion, 38 out of order, 41 temporary failure</source>
        <extracomment>503 Service Unavailable, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An UPDATE would need the user&apos;s consent, for which an UPDATE cannot wait.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Teams (Direct Routing) reports 504 when TLS to the SBC fails, so that no INVITE gets through.</source>
        <extracomment>504 Server Time-out, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason with Q.850;cause=102: the telephone network did not respond.</source>
        <extracomment>504 Server Time-out, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the same time on every call: mostly a timer of the answering server, which waits for another server.</source>
        <extracomment>504 Server Time-out, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From FreeSWITCH: look for 408 on the far leg.</source>
        <extracomment>504 Server Time-out, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSeq tells whether an UPDATE or a PUBLISH was refused.</source>
        <extracomment>504 Server Time-out, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 504 is no reason to try the next SRV entry; 503, transport errors and silence are.</source>
        <extracomment>504 Server Time-out, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy treats a 504 as one failed branch.</source>
        <extracomment>504 Server Time-out, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no response to the request itself in time, or before its Expires ran out; often made by the own stack</source>
        <extracomment>504 Server Time-out, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a response came, but an invalid one</source>
        <extracomment>504 Server Time-out, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sip version not supported</source>
        <extracomment>505 Version Not Supported, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 513 arrives: Server names the element with the limit. Nothing arrives and the request repeats: as a rule lost fragments.</source>
        <extracomment>513 Message Too Large, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first request gets 401 or 407, the one with credentials 513: their size tipped it over.</source>
        <extracomment>513 Message Too Large, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the length before and after each proxy or SBC: see which header or line grew.</source>
        <extracomment>513 Message Too Large, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that leaves less than 200 bytes to the path MTU, or has over 1300 bytes where that is unknown, must go over TCP or the like.</source>
        <extracomment>513 Message Too Large, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pn-prid is missing in Contact of the REGISTER: the app only asked. pn-provider is empty: the network has no push at all.</source>
        <extracomment>555 Push Notification Service Not Supported, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare pn-provider and pn-param with what the provider asks for: a wrong or missing value looks like a missing service.</source>
        <extracomment>555 Push Notification Service Not Supported, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 200 without sip.pns in Feature-Caps comes to the same: the app must not count on push.</source>
        <extracomment>555 Push Notification Service Not Supported, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure at a=des in the SDP of the 580: the reservation failed. unknown there: the far end does not know the type.</source>
        <extracomment>580 Precondition Failure, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once: the far end cannot or will not. After some seconds, with 183, PRACK and UPDATE before: the bearer did not come up in time.</source>
        <extracomment>580 Precondition Failure, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side whose own a=curr line stays at none has reserved nothing.</source>
        <extracomment>580 Precondition Failure, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the far end lacks preconditions altogether: Unsupported: precondition</source>
        <extracomment>580 Precondition Failure, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offered media does not suit: codec, SRTP, address type, or bandwidth as Warning 370</source>
        <extracomment>580 Precondition Failure, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some software sends 600 when the user presses reject, though it seldom knows about other devices.</source>
        <extracomment>600 Busy Everywhere, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 180, as a rule: the user pressed reject.</source>
        <extracomment>600 Busy Everywhere, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, without 180: a PBX that knows the user&apos;s lines.</source>
        <extracomment>600 Busy Everywhere, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every branch behind the proxy shows 486: the proxy made the 600.</source>
        <extracomment>600 Busy Everywhere, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a rule a forking proxy cancels the other branches, and it must start no new one.</source>
        <extracomment>600 Busy Everywhere, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is busy or does not want the call; nothing is broken.</source>
        <extracomment>600 Busy Everywhere, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some seconds after 180: a person pressed reject. At once: do-not-disturb, a block, or a PBX.</source>
        <extracomment>603 Decline, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase Network Blocked, or v=analytics1 in Reason: a network blocked the call (603+).</source>
        <extracomment>603 Decline, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server or User-Agent names a PBX: look at its far leg for the true code.</source>
        <extracomment>603 Decline, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a trunk, at once and for some destinations only: some providers mean &quot;no route&quot;.</source>
        <extracomment>603 Decline, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forking proxy cancels the other branches, so the user&apos;s other phones stop ringing; a ring group of a PBX (B2BUA) need not stop.</source>
        <extracomment>603 Decline, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trunk that sends 603 for &quot;no route&quot; stops failover: RFC 3263 has the next server tried after 503, a transport failure or silence only.</source>
        <extracomment>603 Decline, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some call-blocking services pretend that the number is dead, so that the caller drops it from the calling list.</source>
        <extracomment>604 Does Not Exist Anywhere, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number answers calls from other callers: a call-blocking service.</source>
        <extracomment>604 Does Not Exist Anywhere, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every caller gets 604: look at the number as it arrives at the server that answers.</source>
        <extracomment>604 Does Not Exist Anywhere, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some software sends 606 when only its own device cannot take the offer, where 488 would be right.</source>
        <extracomment>606 Not Acceptable, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One device answers 606 while others of the user ring and then get CANCEL: that device spoke for itself only.</source>
        <extracomment>606 Not Acceptable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare m= and c= of the offer with the SDP in the 606, or with a call in the other direction.</source>
        <extracomment>606 Not Acceptable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a rule a forking proxy cancels the other branches, starts none, and then passes on the 6xx, unless a 2xx comes first.</source>
        <extracomment>606 Not Acceptable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ISUP gateway should make cause 31 of a 606, or 65 where Warning speaks of a missing bearer capability.</source>
        <extracomment>606 Not Acceptable, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the response would not fit the Accept header of the request</source>
        <extracomment>606 Not Acceptable, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called person pressed a spam or block button; a phone may show one where the answer to REGISTER has +sip.607.</source>
        <extracomment>607 Unwanted, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 180, or in Reason of a BYE: as a rule the person pressed the button.</source>
        <extracomment>607 Unwanted, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, without 180: as a rule the phone&apos;s own list or filter.</source>
        <extracomment>607 Unwanted, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a rule a forking proxy cancels the other branches; Reason in CANCEL can name 607 for missed-call lists.</source>
        <extracomment>607 Unwanted, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later calls are likely, not sure, to be refused, too; taking the mark back is not a matter of SIP.</source>
        <extracomment>607 Unwanted, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, or the phone on that person&apos;s behalf, refuses the caller on purpose; nothing is broken.</source>
        <extracomment>607 Unwanted, normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intermediary rejected the call or message on behalf of the user, usually after analysing it. Call-Info, when present, tells whom to contact.</source>
        <extracomment>608 Rejected, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card in Call-Info (purpose=jwscard) names the intermediary that rejected it.</source>
        <extracomment>608 Rejected, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 183 with an announcement before it: a network element told the caller by voice, as the INVITE had no +sip.608.</source>
        <extracomment>608 Rejected, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Call-Info: the intermediary fears abuse by the caller, or does not keep to RFC 8688.</source>
        <extracomment>608 Rejected, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As with any 6xx, a forking proxy as a rule cancels the other branches.</source>
        <extracomment>687 Dialog Terminated, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in the status texts of PJSIP, outside the numbers that SIP can carry. No SIP response has this number.</source>
        <extracomment>701 No response from destination server, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STIR: Date or iat is too old.</source>
        <extracomment>cause 824 Stale date, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chan_pjsip and res_pjsip (f0c1c1a)</source>
        <extracomment>Asterisk, source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dial plan and a Reason in the far response, Q.850 before SIP, beat this table. Redirects are normally followed; before a change of 17 March 2026 a 302 passed on became 603.</source>
        <extracomment>Asterisk, exception</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mod_sofia (cc93a68)</source>
        <extracomment>FreeSWITCH, source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two SIP legs FreeSWITCH passes the far code on unless sip_ignore_remote_cause is set; then a Q.850 Reason, the dial plan and the profile beat this table. It normally follows 300, 301, 302 and 305 itself.</source>
        <extracomment>FreeSWITCH, exception</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or iat of the signed call is too old; check the clocks (RFC 8224 §6.2.2)</source>
        <extracomment>phrase “Stale Date”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofia-SIP, so FreeSWITCH, SIP.js and others</source>
        <extracomment>phrase “Internal Server Error”, sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of HTTP, which the grammar of RFC 3261 §25.1 prints, too; the registered phrase is Server Internal Error</source>
        <extracomment>phrase “Internal Server Error”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so the grammar of RFC 3261 §25.1 has it; the registered phrase is Version Not Supported</source>
        <extracomment>phrase “SIP version not supported”, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee repeats its 200 OK because no ACK reaches it. After 32 seconds it should end the call with a BYE.</source>
        <extracomment>symptom drop-32s, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sends the BYE? The callee, 32 seconds after its first 200 OK and after repeats of it: no ACK came. A BYE without repeats before it has another cause.</source>
        <extracomment>symptom drop-32s, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the caller&apos;s side send an ACK for each 200 OK? If it sends none, look how far the 200 OK gets on its way to the caller.</source>
        <extracomment>symptom drop-32s, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the ACK go? Its target is the Contact of the 200 OK, and its way the Record-Route there; a private address in either sends it astray.</source>
        <extracomment>symptom drop-32s, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a proxy or PBX in between get the ACK and pass it on? The first element that gets it and does not pass it on loses it.</source>
        <extracomment>symptom drop-32s, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the ACK the CSeq number of the INVITE and the To tag of this 200 OK? After a fork each 200 OK needs an ACK of its own.</source>
        <extracomment>symptom drop-32s, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 seconds</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call is disconnecting</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ack not received from sip endpoint</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call drop due to ack timeout</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialog was not ack&apos;d within t1*64</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timer h</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated 200 ok</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retransmitted 200 ok</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a minute</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caduta chiamate 32 secondi</source>
        <extracomment>symptom drop-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call drops at the same minute each time, such as after 15 or 30 minutes</source>
        <extracomment>symptom drop-fixed-time, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often the session timer: the refresh failed, or none came. A trunk&apos;s longest call or a firewall&apos;s timeout looks the same, so first see who ends the call, and when.</source>
        <extracomment>symptom drop-fixed-time, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sends the BYE, with which Reason, and how many seconds after the 200 OK? No BYE at all: as a rule the sound or the network stopped, and neither side ended the call.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 seconds after the 200 OK: no ACK came. 20, 30 or 60 seconds after the sound has stopped: many PBXs and apps end a call without RTP.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Session-Expires in the last 200 OK. A BYE at about half that time: the refresh failed; shortly before its end: none came. With 1800 seconds that is about 15 minutes, or just under 30.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered the refresh? 408, 481 or silence: BYE follows. 422: again with a longer interval, in time. 401 or 407: with credentials. 488: its offer was refused. 491: both sides refreshed at once.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side has to refresh? refresher=uac means the sender of that INVITE or UPDATE, not the caller; some devices mix this up after a refresh from the other side.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other constant time: many trunks limit a call, often to whole hours; a prepaid balance runs out; a firewall or NAT drops an idle connection, and the refresh cannot arrive.</source>
        <extracomment>symptom drop-fixed-time, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed time</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call getting muted after exact 15 minutes</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing calls drop</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half an hour</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one hour</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session refresh fails</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresher</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call cut</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum call duration</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rtp timeout</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepaid balance</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 180 the caller&apos;s phone as a rule makes the tone itself. A 183 with SDP may bring sound from the network, but does not promise it.</source>
        <extracomment>symptom no-ringback, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which 1xx came? After 180 the phone can play the tone itself. With 183 alone, and no RTP, many phones stay silent.</source>
        <extracomment>symptom no-ringback, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDP in the 183 or 180: does RTP reach the caller? None: the network announced sound and sends none, or a firewall or NAT stops it.</source>
        <extracomment>symptom no-ringback, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTP arrives, but it is silence? Many phones then play it instead of their own tone, even after a 180.</source>
        <extracomment>symptom no-ringback, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the 1xx get lost? Without 100rel it is not sent reliably; compare both ends.</source>
        <extracomment>symptom no-ringback, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX in between: compare its two legs. Some PBXs make a 183 of a 180, or the other way, and play no tone.</source>
        <extracomment>symptom no-ringback, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 without 183 no ringback heard</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callers do not hear ring tones</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller hears no ringing</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringback missing</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent while calling</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringback tone</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>183 without rtp</source>
        <extracomment>symptom no-ringback, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller still hears ringing after the call is answered</source>
        <extracomment>symptom still-ringing, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 200 OK or its ACK is lost, or something goes on making the tone: the caller&apos;s phone, the PBX or the network.</source>
        <extracomment>symptom still-ringing, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the caller&apos;s side got the 200 OK? The callee repeats it and gets no ACK: one of the two is lost. At a PBX look whether it passed the answer on.</source>
        <extracomment>symptom still-ringing, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the 200 come late? The callee must hold it back until each reliable 1xx with SDP has its PRACK. Some WebRTC clients wait for ICE first.</source>
        <extracomment>symptom still-ringing, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 and ACK are there: does the caller&apos;s phone make the tone itself? Some start it twice when several 18x came, with other To tags or 180 and 183, and stop it once.</source>
        <extracomment>symptom still-ringing, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tone is in RTP: the network or PBX still sends it. Compare the SDP of 183 and 200; in one dialog both must be the same, and the caller ignores the second.</source>
        <extracomment>symptom still-ringing, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee&apos;s phone shows a call and plays nothing: look at the audio in that direction, too.</source>
        <extracomment>symptom still-ringing, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuous ringing even when answered</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked up but still ringing</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still ringing</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringback does not stop</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringback after answer</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing tone while talking</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller does not notice answer</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered but caller hears tone</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callee hears nothing caller hears ringing</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call not connected after pickup</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing 200 ok</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing and voice together</source>
        <extracomment>symptom still-ringing, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signalling worked, RTP goes astray. Often an SDP names a private address behind NAT, or a firewall lets RTP out but not in.</source>
        <extracomment>symptom one-way-audio, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side hears nothing? Its own SDP says where it wants to get RTP, so begin with the address and port there.</source>
        <extracomment>symptom one-way-audio, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both SDP bodies (INVITE and 200, or 200 and ACK) with where RTP really goes. A private address works only if the other side sends to where RTP comes from, as many SBCs do.</source>
        <extracomment>symptom one-way-audio, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the SDP differ before and behind the router? A SIP ALG often rewrites only a part of it; switch it off as a test.</source>
        <extracomment>symptom one-way-audio, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture RTP at both ends. Sent and not received: firewall, NAT or port range. Received and not heard: codec, SRTP keys, or the device.</source>
        <extracomment>symptom one-way-audio, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendonly, recvonly or inactive, port 0, or c=0.0.0.0 in an SDP: then one side has switched the direction off.</source>
        <extracomment>symptom one-way-audio, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call have one way audio</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private ip in sdp</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no audio for outbound calls</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewall blocks rtp</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot hear caller</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they cannot hear me</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence after answer</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio only in one direction</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symmetric nat</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falta de audio en la llamada</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound in one direction only after hold or transfer</source>
        <extracomment>symptom one-way-after-hold, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A re-INVITE or UPDATE changed direction or address of the media. Either it failed on one leg, or its SDP does not say what was meant.</source>
        <extracomment>symptom one-way-after-hold, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the last re-INVITE or UPDATE and its answer, on both legs. 488, 491 or 5xx: the session stays as it was, so the hold may still be in force.</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction: sendonly must get recvonly or inactive, and inactive only inactive; sendrecv there is a fault. To end a hold the new offer has to be sendrecv, and if both sides hold, each has to end its own.</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c=0.0.0.0 in the SDP that is in force means: send nothing. Old devices hold in this way, so look for a real address in the SDP after it.</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and port in the new SDP: often a private address, a media relay that was not told, or direct media that the PBX has switched on.</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version in o= must be one higher in each changed SDP, or the change may be ignored. A dynamic payload number must keep its codec. Are there new SRTP keys?</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a transfer the PBX as a rule has to send a re-INVITE on each leg; one of them may have got 488 or 491. The Contact there and in its 2xx is the target of what follows.</source>
        <extracomment>symptom one-way-after-hold, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no incoming audio on unhold</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold re-invite sendonly answered sendrecv</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-way audio consultative transfer after hold</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no audio after hold</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no audio after transfer</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one way audio after hold</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence after resume</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music on hold does not stop</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuck on hold</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio lost after reinvite</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrieve call no sound</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio gone after forwarding the call</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unhold no speech</source>
        <extracomment>symptom one-way-after-hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTMF digits are not recognised</source>
        <extracomment>symptom dtmf, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits travel as RTP events, as INFO, or as tones in the sound. Both sides have to use the same way, or something in between has to convert.</source>
        <extracomment>symptom dtmf, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is telephone-event (RFC 4733) in the offer and in the answer? Its number may differ by direction: each side sends with the number in the other&apos;s SDP.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way does each side use? RFC 4504, an informational one, wants every SIP phone to be able to send RTP events. A PBX between two ways must convert.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INFO: 405 not allowed; 415 body such as application/dtmf-relay not understood; 469 unknown Info Package; 481 no such call. DTMF in INFO is proprietary, and a 200 does not prove that the digit was used.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones in the sound: as a rule only G.711 carries them well. G.729, Opus, GSM or lost packets spoil them.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the RTP: are events sent, and is the end repeated? Doubled digits often mean that events and tones are both sent.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after a hold or transfer: look whether telephone-event has another number than before. Within a session a number must keep its meaning.</source>
        <extracomment>symptom dtmf, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dtmf</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key press not detected by ivr</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dtmf using 2833 not working</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone-event</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch tones not working</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu does not react to keys</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin not accepted by phone</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double digits</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dtmf-relay</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info 415</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inband dtmf</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits lost</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice menu ignores keys</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4733</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference pin fails</source>
        <extracomment>symptom dtmf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax fails</source>
        <extracomment>symptom fax, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax goes as T.38, which a re-INVITE switches to, or as sound in G.711. Find out first which of the two was used.</source>
        <extracomment>symptom fax, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a re-INVITE with m=image and udptl t38 come? It should take the place of the audio line; as a rule the side of the called fax sends it.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers it? 488, 415 or 606: no T.38; the call goes on as before, and the fax has to go on in G.711. 200 with port 0: this stream is refused. 491: both sides switched at once.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200, and failure some 30 to 40 seconds later: often UDPTL does not arrive. Compare m= and c= on both legs, and look at ports, NAT, and a leg with SRTP that has no T.38.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without T.38 a fax as a rule needs PCMA or PCMU alone, no silence suppression, no echo canceller, a fixed jitter buffer and hardly any loss. Try 9600 bit/s without ECM as a test.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails after many pages, or at the same minute: look for a session refresh during the fax that offers audio again or is refused.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q.850 cause 58, 65 or 88 in a Reason speaks of the bearer that the telephone network should give; a gateway makes 503, 488 and 503 of them.</source>
        <extracomment>symptom fax, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t.38 negotiation failed</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t38 not working</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax does not go through</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax aborts</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax over ip</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udptl</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax only first page</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax passthrough</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax handshake fails</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax reinvite refused</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax machine behind ata</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot send fax</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot receive fax</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ecm</source>
        <extracomment>symptom fax, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phone answered with a 6xx. That speaks for the person called as a whole, so a proxy should cancel all other branches.</source>
        <extracomment>symptom decline-stops-all, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code does the declining phone send? 603 or 600 ends the call everywhere; 486 or 480 ends it on that phone alone.</source>
        <extracomment>symptom decline-stops-all, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the CANCEL to the other phones come right after the 6xx? Then the proxy keeps the rule. If it comes later, look at the ring time of the group.</source>
        <extracomment>symptom decline-stops-all, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the phone be told to send 486 or 480 when it declines, or in do-not-disturb? Many phones have a setting for it.</source>
        <extracomment>symptom decline-stops-all, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call of its own to each phone, with different Call-IDs: then a PBX decides, and its ring group has a rule of its own.</source>
        <extracomment>symptom decline-stops-all, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one phone rejects all stop</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject on one device</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous ring</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dnd on one phone stops the others</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hunt group</source>
        <extracomment>symptom decline-stops-all, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 6xx ends the search, so a proxy does not go on to voicemail. 486, 480 or 408 lets it.</source>
        <extracomment>symptom no-voicemail, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the phone answer? After 603 or 600 a proxy must try no further target; after 486, 480 or 408 it may.</source>
        <extracomment>symptom no-voicemail, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the caller&apos;s side give up first? A CANCEL before the end of the ring time makes 487, and voicemail has no turn.</source>
        <extracomment>symptom no-voicemail, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the phone registered? If not, a proxy should answer 480 at once; many PBXs have a forwarding of its own for that case, besides those for busy and no answer.</source>
        <extracomment>symptom no-voicemail, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does an INVITE go to voicemail, and what answers it? 404: no mailbox for this Request-URI. 488: no common codec. Many systems find the mailbox by Diversion or History-Info.</source>
        <extracomment>symptom no-voicemail, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering machine does not pick up</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail not answering</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call forward no answer fails</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller hears busy instead of voicemail</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divert to voicemail</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailbox</source>
        <extracomment>symptom no-voicemail, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration fails</source>
        <extracomment>symptom register-fails, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either nothing comes back, or the registrar refuses. The code tells which; a first 401 or 407 is only the challenge.</source>
        <extracomment>symptom register-fails, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer at all: look at DNS, route, port, TLS and firewall. The 408 then is the phone&apos;s own, 32 seconds after the REGISTER; a refused connection counts as 503 at once.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401 or 407: does a second REGISTER with credentials follow? If not, the phone has none for that realm. If 401 comes again, or 403, look at credentials and account.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>404: the address in To does not belong to the domain in the Request-URI. That URI must have no user part; with one, some registrars stay silent.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>423: ask for at least Min-Expires. 420: leave out what Unsupported lists. 439: the first proxy lacks outbound. 400: malformed, or Contact: * with another Contact or with Expires other than 0.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 OK, and offline later: compare the interval in the 200 with the time of the next REGISTER, then look at the keep-alives for the NAT binding.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked before, and now there is no answer at all: many providers block an address for some time after several failed logins.</source>
        <extracomment>symptom register-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration failed time out</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot register</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone not registered</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes unregistered after 300 seconds</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses registration</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls handshake failed register</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer to register</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login not possible</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account offline</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration rejected</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ip blocked after failed logins</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sip account does not connect</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed to register</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail2ban</source>
        <extracomment>symptom register-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403 Forbidden comes after the 401</source>
        <extracomment>symptom 403-after-401, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the challenge the server refuses for good. Either it does not accept the credentials, or this account may not do this.</source>
        <extracomment>symptom 403-after-401, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the refused request Authorization, with the nonce of the 401? Then the credentials may be wrong, and the same ones must not be sent again. Without Authorization the 403 does not speak of the password.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the credentials: realm as in the challenge, an algorithm that was offered, no blank behind a pasted password. At many providers the name for authentication is not the number.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGISTER: may this account register the address in To? If it may not, the registrar must answer 403.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INVITE: many providers take only a number of the account in From or P-Preferred-Identity, and refuse one that is withheld or not verified.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider. Often the account is disabled or has no balance, the source address is not on the list, or device, transport or country is not allowed.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the same credentials in another softphone at the same place. If it works, compare the two requests line by line; if it fails, the provider&apos;s side refuses.</source>
        <extracomment>symptom 403-after-401, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register 403 credentials work in other apps</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed to register status code 403</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403 after 401</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403 after authentication</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403 forbidden register</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite 403 forbidden</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account blocked</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed to call</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login refused</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403 with correct password</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403 domain forbidden</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ip not on the list</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller id not verified</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works in another softphone</source>
        <extracomment>symptom 403-after-401, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 401 or 407 is the normal challenge. Refused are credentials only by another challenge for the same realm after they were sent, or by a 403.</source>
        <extracomment>symptom wrong-password, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the refused request Authorization or Proxy-Authorization? Without it the 401 or 407 is only the challenge.</source>
        <extracomment>symptom wrong-password, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale=true in the new challenge: only the nonce was too old, and the client may repeat. Many servers leave it out, so compare the nonce that was used with the one offered last.</source>
        <extracomment>symptom wrong-password, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the realm the one of the challenge, and the user name the one for authentication? Many providers give it a name that is not the number.</source>
        <extracomment>symptom wrong-password, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which algorithm was offered, and which was used? Of several challenges for one realm the client should take the topmost that it supports.</source>
        <extracomment>symptom wrong-password, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another realm in the second challenge: another server asks, too, and the request needs credentials for both.</source>
        <extracomment>symptom wrong-password, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401 again</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401 loop</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps asking for password</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonce expired</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest mismatch</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>username or password wrong</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sip password not accepted</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is how digest works: the server refuses once to hand out its nonce, and the client repeats the request with credentials. Nothing is wrong as long as the second try succeeds.</source>
        <extracomment>symptom first-challenge, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a second request follow, with Authorization or Proxy-Authorization and a higher CSeq? Then the client has answered the challenge.</source>
        <extracomment>symptom first-challenge, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers the second one? 180, 183 or 200: the credentials were taken. A new challenge for the same realm: they were not, unless only the nonce was too old.</source>
        <extracomment>symptom first-challenge, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second request: the client has no credentials for this realm, or the challenge does not reach it.</source>
        <extracomment>symptom first-challenge, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second INVITE without any answer: credentials make it longer, and over UDP it may get lost.</source>
        <extracomment>symptom first-challenge, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unauthorized before every call</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401 in every trace</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>407 on every invite</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two invites per call</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest authentication normal</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401 then 200</source>
        <extracomment>symptom first-challenge, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registrar wants a longer interval than the phone asks for. When the phone tries again, it has to ask for at least the value of Min-Expires.</source>
        <extracomment>symptom register-423, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Min-Expires in the 423 with the interval in the next REGISTER. If that is still shorter, the phone ignores Min-Expires.</source>
        <extracomment>symptom register-423, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there an expires parameter in Contact? It beats the Expires header, so both have to be long enough.</source>
        <extracomment>symptom register-423, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the phone ask for an hour or more? Then a registrar may not answer 423; a proxy that requests pushes may.</source>
        <extracomment>symptom register-423, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 200 OK with a shorter interval than asked for is no fault: the registrar may shorten it.</source>
        <extracomment>symptom register-423, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>423 interval too short</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval too brief</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration time too low</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry too small</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register every minute</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>423 forever</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client ignores min-expires</source>
        <extracomment>symptom register-423, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is there, the way to the phone is not: often the NAT binding or the TCP connection behind it is gone. Keep-alives hold it open.</source>
        <extracomment>symptom registered-not-callable, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does an INVITE leave the proxy, and to which address? Compare it with where the last REGISTER came from.</source>
        <extracomment>symptom registered-not-callable, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence and then 408: nothing comes back from there. 430: the flow of the registration no longer exists. 477 from Kamailio or OpenSIPS: it could not send at all.</source>
        <extracomment>symptom registered-not-callable, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often does the phone send keep-alives? A Flow-Timer in the 200 to REGISTER is the longest interval; without it 24 to 29 seconds over UDP are recommended.</source>
        <extracomment>symptom registered-not-callable, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>480 from a proxy: it knows the user, but no registration. 480 from the phone itself: do-not-disturb, or nobody logged in.</source>
        <extracomment>symptom registered-not-callable, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Contacts does the 200 to REGISTER list? On many systems an old one of the same account takes the call.</source>
        <extracomment>symptom registered-not-callable, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension is unreachable incoming calls</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone online but does not ring</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension does not ring</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualify timeout</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options no reply</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nat timeout</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls go to voicemail though registered</source>
        <extracomment>symptom registered-not-callable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only incoming calls fail</source>
        <extracomment>symptom only-incoming-fails, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing calls prove account and way out. Look how far an INVITE from the provider comes: to your edge, into the PBX, or to the phone.</source>
        <extracomment>symptom only-incoming-fails, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does an INVITE reach your edge? If not: registration or address at the provider, a number that is not routed to this trunk, firewall, port forwarding, or a NAT binding that is gone.</source>
        <extracomment>symptom only-incoming-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side answers 401 or 407: as a rule a provider cannot log in to you, so let it in by address. 403: its address is not on your list; many providers use several.</source>
        <extracomment>symptom only-incoming-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>404: look at the Request-URI as it arrives, not at To: the number with +, with 00 or national, or the user name of the trunk. 484: digits are missing.</source>
        <extracomment>symptom only-incoming-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg to the phone: 480 not registered, or do-not-disturb; 408 nothing comes back from there; 486 busy; 488 codec or SRTP; 302 the phone forwards.</source>
        <extracomment>symptom only-incoming-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the account registered more than once? Often another device takes the call. Compare Contact before and behind the router, as a SIP ALG may have changed it.</source>
        <extracomment>symptom only-incoming-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing calls work, stopped receiving calls</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot receive calls</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbound calls fail</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable from outside</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not routed</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller hears number not available</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no inbound</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbound 404</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbound 403</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incoming trunk calls rejected</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port forwarding 5060</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound fine inbound dead</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls do not come in</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only outgoing calls fail</source>
        <extracomment>symptom only-outgoing-fails, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming calls prove registration and way in. The code of the trunk tells whether credentials, caller&apos;s number, number format or capacity is the matter.</source>
        <extracomment>symptom only-outgoing-fails, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first 401 or 407 is normal, and a second INVITE must carry credentials. Silence after that one: it is longer and may be too large for UDP.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403: often the caller&apos;s number is not yours, or stands in the wrong header (From, P-Preferred-Identity, P-Asserted-Identity). Else the country may be barred, or the INVITE comes from another address than the REGISTER.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>404 or 484: number format, such as + or a prefix. 604 or 410: the number does not exist, or no longer. No INVITE to the trunk: the PBX has no route for it.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>503, 486 or 500: often a limit of channels or of calls per second, or a gateway that is down; see Q.850 34, 38, 41 or 42 in Reason. 488: codecs of the trunk.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes back: look at DNS, route and firewall, and whether the INVITE goes by the outbound proxy. 503 at once and no packet: the device&apos;s own stack.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>428, 436, 437, 438 or 403 Stale Date: the signature of the caller&apos;s number. 607, 608 and in some networks 603: blocked as unwanted.</source>
        <extracomment>symptom only-outgoing-fails, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound calls fail</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot make calls</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can receive but not call</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot dial out</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound 403</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound trunk rejects</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outgoing calls</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk refuses caller id</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international calls barred</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incoming works outgoing does not</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.164 format</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound route missing</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip no screening</source>
        <extracomment>symptom only-outgoing-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on Wi-Fi but not on mobile data</source>
        <extracomment>symptom wifi-not-mobile, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the REGISTER get an answer? If not, try TLS or another port: some operators block or change SIP on UDP port 5060.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGISTER works, and the INVITE gets silence and then 408: it may be too large for UDP. Test with fewer codecs, and use TCP or TLS.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 alone, with NAT64: IPv4 addresses in Contact or SDP often cannot be reached, and 488, 502 or silence follows. Set the server by name, and use ICE or a relay.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only incoming calls fail: the binding in the operator&apos;s NAT is gone before the next keep-alive, or the app sleeps. An app with push that does not register in time makes the proxy answer 480.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound: look for a private or IPv6 address in the SDP; behind symmetric NAT as a rule only a relay (TURN or SBC) helps.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call drops when the phone changes networks: does it send a new REGISTER, and a re-INVITE with new Contact and SDP? Otherwise silence comes, and 408 or 481 later.</source>
        <extracomment>symptom wifi-not-mobile, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works on wifi, not on lte</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no incoming calls over 3g screen off</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4g</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5g</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cellular network</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nat64</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ipv6 only</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier grade nat</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softphone fails outside the office</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call drops when leaving wifi</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network change during call</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotspot works mobile does not</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no audio on mobile network</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roaming</source>
        <extracomment>symptom wifi-not-mobile, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app sleeps and depends on a push, on which it has to register again. Only then the proxy passes the call on.</source>
        <extracomment>symptom push, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the Contact in the REGISTER hold pn-provider and pn-prid, and pn-param where the service needs it? Without them no proxy can ask for a push.</source>
        <extracomment>symptom push, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered the REGISTER? 555: the push service is not supported. 200 without sip.pns in Feature-Caps: no proxy has promised pushes.</source>
        <extracomment>symptom push, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the call comes, does the app register again in time? If not, the proxy must answer 480. At once 480 or 404: the push could not be requested.</source>
        <extracomment>symptom push, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push does not arrive or comes late: many phones hold pushes back to save battery, and a token may belong to an older installation of the app.</source>
        <extracomment>symptom push, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app registers and no INVITE follows: its Contact has to match the Request-URI of the call that the proxy holds.</source>
        <extracomment>symptom push, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no incoming calls screen off</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app closed no ringing</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone locked no calls</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app in background not ringing</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push token</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app rings only when open</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery saving blocks calls</source>
        <extracomment>symptom push, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the CANCEL that reaches the phone carry Reason: SIP;cause=200? A forking proxy can put it in when a branch has answered.</source>
        <extracomment>symptom missed-though-answered, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the header there on one hop and gone on the next? A proxy that makes a CANCEL of its own from one that it got should copy it.</source>
        <extracomment>symptom missed-though-answered, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different Call-IDs on the phones: the PBX calls each by itself and has to write the header, too; some have a setting for it.</source>
        <extracomment>symptom missed-though-answered, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header there, and the call is still listed: look at the software and the settings of the phone.</source>
        <extracomment>symptom missed-though-answered, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered calls show as missed calls</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed call list full</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false missed calls</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed calls on all phones</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason header cancel</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague took the call shown as missed</source>
        <extracomment>symptom missed-though-answered, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other phones keep ringing after one has answered</source>
        <extracomment>symptom rings-on-elsewhere, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each phone that did not answer must get a CANCEL. One of them does not get it, or does not heed it.</source>
        <extracomment>symptom rings-on-elsewhere, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One forked call, or one to each phone? Same Call-ID everywhere: the proxy must CANCEL every open branch when it forwards the 200. Different Call-IDs: the PBX has to CANCEL each of its calls.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a CANCEL leave towards that phone? It must wait for a provisional response, so a phone that rings and has sent none rings on.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it arrive? It goes to the address, port and transport of the INVITE, with the same top Via; a lost NAT binding stops it. 481: the phone found no such INVITE.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 to the CANCEL and 487 to the INVITE are there, and it rings on: look at the phone&apos;s software. An app woken by a push needs the CANCEL after it has registered, too.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 OK from two phones: both calls are up. The caller must ACK both and end with BYE the one that it does not want.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: SIP;cause=200 in the CANCEL only tells the phone why; it is the CANCEL that stops the ringing.</source>
        <extracomment>symptom rings-on-elsewhere, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered, but other sip devices keep ringing</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone keeps ringing after pickup elsewhere</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked up elsewhere</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague answered still rings</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring group rings on</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk phone rings after mobile answered</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel not sent</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dect handset rings on</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second phone does not stop ringing</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not stop ringing</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel call rings on</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forked call not cancelled</source>
        <extracomment>symptom rings-on-elsewhere, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CANCEL must not go out before the first provisional response, and it ends nothing that has been answered.</source>
        <extracomment>symptom cancel-rings-on, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a 1xx come before the caller gave up? Without one the CANCEL has to wait for it.</source>
        <extracomment>symptom cancel-rings-on, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the CANCEL reach the phone? It goes to the address, port and transport of the INVITE and has the same top Via, Request-URI, Call-ID, From, To and CSeq number.</source>
        <extracomment>symptom cancel-rings-on, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers it? 200 to the CANCEL and 487 to the INVITE: cancelled. 481: the phone found no such INVITE; compare the top Via.</source>
        <extracomment>symptom cancel-rings-on, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a 200 OK to the INVITE cross the CANCEL? Then the call is up and needs ACK and BYE.</source>
        <extracomment>symptom cancel-rings-on, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 and 487 are there, and it rings on: look at the phone&apos;s software. An app that a push has woken may not have heard of the CANCEL.</source>
        <extracomment>symptom cancel-rings-on, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller hung up but phone rings</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings after caller gave up</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel 481</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone rings forever</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel not received</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel lost</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghost ringing</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy may end an INVITE that rings too long: its timer C has to be longer than three minutes. A callee that needs longer must send a 1xx other than 100 each minute.</source>
        <extracomment>symptom rings-three-minutes, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after the last 101 to 199 response does it stop? Each of them starts timer C anew; it is longer than three minutes, and no RFC sets an upper limit.</source>
        <extracomment>symptom rings-three-minutes, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sends the CANCEL? If a proxy does, after a 1xx, the result is 487 as a rule. Without any 1xx the proxy acts as if 408 had come.</source>
        <extracomment>symptom rings-three-minutes, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly 60, 120 or 180 seconds: more likely the ring time of a PBX, a phone or a trunk, or Expires in the INVITE.</source>
        <extracomment>symptom rings-three-minutes, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the callee repeat its 180? With 100rel every two and a half minutes should be enough, otherwise it must be each minute.</source>
        <extracomment>symptom rings-three-minutes, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops ringing by itself</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing ends after 3 minutes</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call cancelled after 180 seconds</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer timeout</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue caller dropped while waiting</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announcement before answer cut off</source>
        <extracomment>symptom rings-three-minutes, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over UDP a large request is cut into fragments, and many firewalls and NATs drop them. Nothing comes back, and a timer ends the try as 408.</source>
        <extracomment>symptom long-invite, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is the request without an answer? Over 1300 bytes it must not go by UDP, unless the MTU of the path is known to be large enough.</source>
        <extracomment>symptom long-invite, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the second INVITE, after a 401 or 407? The first one got through, and credentials made this one longer.</source>
        <extracomment>symptom long-invite, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture at the other end, too: nothing there, or the first fragment alone, shows the loss.</source>
        <extracomment>symptom long-invite, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with few codecs, no video and no ICE candidates. If the call then works, use TCP or TLS, or keep the SDP short.</source>
        <extracomment>symptom long-invite, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>513: a server says plainly that the request is too large; in practice silence is more common.</source>
        <extracomment>symptom long-invite, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ip fragmentation</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite too large</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second invite lost</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer after 407</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1300 bytes</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works on wifi not on lte</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ice candidates make invite too big</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer fails, even if it says OK</source>
        <extracomment>symptom transfer, symptom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to REFER only says whether the transfer will be tried. The outcome comes later, as a status line in the body of a NOTIFY.</source>
        <extracomment>symptom transfer, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered REFER? 202 or 200: accepted, no more. 405 or 501: not allowed or not known. 401 or 407: challenge. 400: none or several Refer-To. 420: norefersub or the like is missing. 403 or 603: refused.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the status line in the last NOTIFY. 404 or 484: look at the target&apos;s number. 486 or 480: the target itself. 403: often the caller&apos;s number on the new call. 429: the target wants a Referred-By token.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NOTIFY at all: it is lost, or both sides agreed on Refer-Sub: false.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended: Replaces must name the Call-ID and both tags of the target&apos;s call, to-tag being the target&apos;s own. 481: no call fits, or an early one that the target did not begin. 603: that call has ended.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the new INVITE reach the same device? A Contact that cannot be reached from outside leads elsewhere; then Refer-To has to hold the number that was called before.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sends the new INVITE, and may that side do so? Many PBXs and trunks take no REFER from each other and need a transfer by re-INVITE. After a failure the transferor takes the other side off hold again.</source>
        <extracomment>symptom transfer, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind transfer not working</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended transfer refer failed</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultative transfer</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm transfer</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold transfer</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refer rejected</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refer 405</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot forward call to colleague</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call transfer drops</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side knows no such call: it restarted, the call moved to another node, or a tag was changed on the way. For the side that sent the BYE the call is over all the same.</source>
        <extracomment>symptom bye-refused, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Call-ID and both tags of the BYE with the 200 OK to the INVITE. In a BYE from the callee From and To are swapped.</source>
        <extracomment>symptom bye-refused, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the other side send a BYE just before? Then both hung up at once, and the 481 is harmless.</source>
        <extracomment>symptom bye-refused, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the BYE reach the node that has the call? Compare its Request-URI with the Contact, and its Route with the Record-Route, of the 200 OK.</source>
        <extracomment>symptom bye-refused, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401 or 407 to the BYE is a challenge: the BYE has to be sent again with credentials.</source>
        <extracomment>symptom bye-refused, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call stays up on the side that sent the BYE: that side is at fault. After 481, 408 or no answer it must take the call for ended.</source>
        <extracomment>symptom bye-refused, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>481 when receiving sip bye</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call stays up after hangup</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zombie channel</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hangup does not work</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bye not accepted</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call does not end</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call keeps running after hang up</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel stuck</source>
        <extracomment>symptom bye-refused, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refused re-INVITE or UPDATE leaves the call as it was. Only 481, 408 or silence ends more than the change.</source>
        <extracomment>symptom hold, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered it? 488: the new media are refused. 491: both sides changed at once. 500 with Retry-After: an earlier change is not finished.</source>
        <extracomment>symptom hold, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>481, 408 or no answer: RFC 3261 ends the dialog, RFC 5057 only the usage that the request belongs to. The call is over either way.</source>
        <extracomment>symptom hold, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the answer suit the offer? sendonly asks for recvonly or inactive, inactive for inactive. Old devices hold with c=0.0.0.0 instead.</source>
        <extracomment>symptom hold, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume: the new offer says sendrecv or no direction, and the version in its o= line is one higher. With the old version nothing counts as changed.</source>
        <extracomment>symptom hold, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX in between: look at both legs. Many PBXs play music themselves and send nothing about the hold to the far leg.</source>
        <extracomment>symptom hold, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot retrieve held call</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call stuck on hold</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update rejected</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid-call change refused</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video upgrade fails</source>
        <extracomment>symptom hold, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two re-INVITEs or UPDATEs crossed. Each side refuses the other&apos;s, waits for a time of its own and tries again.</source>
        <extracomment>symptom glare, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the two requests overlap, each arriving while the receiver&apos;s own is still open? Only then it is glare.</source>
        <extracomment>symptom glare, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does each side wait? The one that made the Call-ID should wait 2.1 to 4 seconds, the other up to 2, so one of them comes first.</source>
        <extracomment>symptom glare, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>491 again and again, without overlap: one side takes an INVITE of its own for unfinished. Look for one without a final response.</source>
        <extracomment>symptom glare, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a PBX pass the 491 on? Each of its legs has a Call-ID of its own, so both ends may wait equally long and cross again.</source>
        <extracomment>symptom glare, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes both change at once? In practice often direct media right after the answer, or both as refresher.</source>
        <extracomment>symptom glare, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reinvite collision</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request pending</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>491 loop</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossed reinvites</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both refresh session timer</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reinvite race</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>491 again and again</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct media 491</source>
        <extracomment>symptom glare, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s own stack made the response: a refused connection, or an ICMP message such as port unreachable, counts as 503. No packet carries it.</source>
        <extracomment>symptom local-failure, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the capture complete? Look at all interfaces, at loopback, and at the ports of TLS and WebSocket.</source>
        <extracomment>symptom local-failure, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the name of the server resolve? Look for DNS queries (NAPTR, SRV, A, AAAA) just before the failure, and for their answers.</source>
        <extracomment>symptom local-failure, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP or TLS: a SYN that is reset or unanswered, or a handshake that ends in an alert. In practice often an expired certificate, another name in it, or a TLS version that is too old.</source>
        <extracomment>symptom local-failure, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No query and no packet: the phone or PBX refused by itself, for want of a route, an account or a network; see its log.</source>
        <extracomment>symptom local-failure, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 408 some 32 seconds later is another case: there the request did go out, and nothing came back.</source>
        <extracomment>symptom local-failure, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls handshake failed</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dns failure</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host unreachable</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate expired</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport error</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>503 without packet</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite never sent</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection reset</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response at all came to the INVITE, and its transaction timed out. That counts as 408, though no packet carries it.</source>
        <extracomment>symptom silence-32s, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the repeats. Over UDP the INVITE goes out seven times, in gaps that double from half a second to 16; all seven and no 100: nothing arrives there, or nothing comes back.</source>
        <extracomment>symptom silence-32s, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a 100 come? Then the next hop is alive and this timer no longer runs; look what that hop waits for.</source>
        <extracomment>symptom silence-32s, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the INVITE arrive at the other end, and to which port does the response go? Over UDP it is the one in Via, behind NAT often the wrong one; with rport (RFC 3581) it is the one that the request came from.</source>
        <extracomment>symptom silence-32s, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short requests such as REGISTER are answered, and the INVITE is not: it may be too large for UDP.</source>
        <extracomment>symptom silence-32s, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more than one server in DNS the client should now try the next. FreeSWITCH may pass the 408 on as 504.</source>
        <extracomment>symptom silence-32s, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no response to invite</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server does not answer</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout after 32 seconds</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite repeated seven times</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call attempt times out</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite goes nowhere</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk not answering</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX is two calls. It may turn the code of one leg into a Q.850 cause, and that cause into a code of its own, often another one.</source>
        <extracomment>symptom code-changed, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the far leg first: what came there is the carrier&apos;s answer.</source>
        <extracomment>symptom code-changed, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a Reason header with Q.850? It often holds the first cause, and its location says who ended the call.</source>
        <extracomment>symptom code-changed, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway to the telephone network uses two tables that are not inverse: 603 becomes cause 21, and 21 may come back as 403.</source>
        <extracomment>symptom code-changed, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk and FreeSWITCH have tables of their own: 603 becomes 403 in that of Asterisk, 403 becomes 603 in that of FreeSWITCH. A Reason header, dial plan or profile may decide otherwise.</source>
        <extracomment>symptom code-changed, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy changes codes, too: of several answers it sends one, and a lone 503 should become 500.</source>
        <extracomment>symptom code-changed, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different code on the two legs</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause mapping</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sbc changes response code</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code translated</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pbx hides real error</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy shown as congestion</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hangupcause</source>
        <extracomment>symptom code-changed, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk has no free channel, or too many calls per second are set up. Carriers often say 503; the phrase or a Reason tells more.</source>
        <extracomment>symptom all-circuits, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a Reason name a Q.850 cause? 34: no circuit or channel is free. 42: the switch is overloaded. 38, the network is out of order, and 41, a temporary failure, do not speak of channels.</source>
        <extracomment>symptom all-circuits, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the calls that are up, and those set up per second, at that moment, and compare both with the trunk&apos;s contract.</source>
        <extracomment>symptom all-circuits, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After in the 503: send that server nothing until it is over, and try another server. Without it the 503 counts as 500.</source>
        <extracomment>symptom all-circuits, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some carriers send 486, 403 or 500 for a full trunk. A 486 at once, without 180 before it, is worth the question.</source>
        <extracomment>symptom all-circuits, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No INVITE to the trunk: the PBX itself has no free channel or no route; see its log.</source>
        <extracomment>symptom all-circuits, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone is busy/congested at this time</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no free channel</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many concurrent calls</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity exceeded</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk limit reached</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line available</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy signal on every call</source>
        <extracomment>symptom all-circuits, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request runs in a loop between two servers. A server that notices sends 482; otherwise 483 comes once Max-Forwards is used up.</source>
        <extracomment>symptom loop, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the Via lines of the request that was refused: in a loop the same addresses return.</source>
        <extracomment>symptom loop, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the Request-URI change from round to round? If not, it is a loop. If it does, a server takes it for a spiral and lets it pass, and only Max-Forwards ends it.</source>
        <extracomment>symptom loop, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which two systems send it to each other? Often two forwardings, or a number that neither knows and that both send to their default route.</source>
        <extracomment>symptom loop, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>482 without a repeated address: one request came twice, over two branches of a fork.</source>
        <extracomment>symptom loop, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call forward loop</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circular routing</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endless call</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call goes round in circles</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many hops</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routing loop between pbx and trunk</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hundreds of invites</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call comes back to itself</source>
        <extracomment>symptom loop, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>607 comes from the person called, 608 from a service on the way; some networks use 603 with the phrase Network Blocked. The other codes speak of the signature of the caller&apos;s number.</source>
        <extracomment>symptom spam, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>607: the person called has marked the call as unwanted. The network may put the caller&apos;s number on a list because of it.</source>
        <extracomment>symptom spam, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>608: read Call-Info with purpose=jwscard; it leads to a card with an address for complaints.</source>
        <extracomment>symptom spam, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>603 with the phrase Network Blocked: networks in the USA send it so. The text of Reason may name a page, a number or a mail address for complaints.</source>
        <extracomment>symptom spam, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature: 428 none that can be used; 436 certificate cannot be fetched; 437 certificate not accepted; 438 signature or its contents wrong; 403 Stale Date too old, so check the clock.</source>
        <extracomment>symptom spam, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call rings and is shown as spam: no code tells. As a rule a list of the network or of an analytics service decides; ask the provider.</source>
        <extracomment>symptom spam, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number reputation</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraud detected</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity header invalid</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unwanted call</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call blocked by carrier</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoofed caller id</source>
        <extracomment>symptom spam, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway or server needs more digits. With overlap dialling that is to be expected; otherwise the phone sent too early.</source>
        <extracomment>symptom incomplete-number, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a new INVITE with the longer number follow, with the same Call-ID and From tag and no To tag? That is overlap dialling, and 484 is normal.</source>
        <extracomment>symptom incomplete-number, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further INVITE: the dial plan of the phone, or the time that it waits for the next digit, ends dialling too early. Dial from the call list as a test.</source>
        <extracomment>symptom incomplete-number, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is complete, and yet 484: look at prefix, + and country code in the Request-URI as it arrives.</source>
        <extracomment>symptom incomplete-number, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q.850 cause 28 in a Reason: the telephone network behind the gateway says so; a gateway makes 484 of it.</source>
        <extracomment>symptom incomplete-number, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many servers without overlap dialling answer 404 to a number that is too short.</source>
        <extracomment>symptom incomplete-number, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address incomplete</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dials too early</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interdigit timeout</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number cut off</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last digits missing</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number format</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block dialling</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number sent in parts</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lamp needs a subscription that lives and NOTIFYs that arrive. The server may refuse it, it may have died, or the NOTIFYs get lost.</source>
        <extracomment>symptom blf, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered SUBSCRIBE? 489: the server lacks the event package. 423: it wants a longer interval. 403 or 404: look at permission and at the address. 406: it cannot make what Accept asks for.</source>
        <extracomment>symptom blf, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 and no NOTIFY: the server must send one at once. Look whether it does, then at the Contact of the SUBSCRIBE and at NAT.</source>
        <extracomment>symptom blf, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the phone answer to NOTIFY? 481: it knows no such subscription. 489: it lacks the package.</source>
        <extracomment>symptom blf, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamps that go dark after a time: compare Expires in the 200 with the next SUBSCRIBE. After a 481 to that one the phone has to begin a new subscription.</source>
        <extracomment>symptom blf, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTIFYs arrive and get 200, and the lamp stays dark: compare Event, Content-Type and the address in the body with what the key is set to.</source>
        <extracomment>symptom blf, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mwi subscription not working</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lamp does not light</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension status not shown</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail light</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blf key not working</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pickup key dark</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague status wrong</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscription expires</source>
        <extracomment>symptom blf, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer cannot be met: no codec that both know, RTP against SRTP, or IPv4 against IPv6. 488 speaks for one place, 606 for all.</source>
        <extracomment>symptom codec, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Warning, if there is one: 305 speaks of the codec, 302 of the transport, such as RTP or SRTP, 301 of the kind of address.</source>
        <extracomment>symptom codec, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body in the refusal may list what the other side can do; compare it with the offer line by line.</source>
        <extracomment>symptom codec, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTP/AVP against RTP/SAVP or SAVPF, or no a=crypto or a=fingerprint: one side wants SRTP, and the other does not offer it.</source>
        <extracomment>symptom codec, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX in between: which codecs may each leg use, and does the PBX convert? Many trunks take only G.711 and G.729.</source>
        <extracomment>symptom codec, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 with port 0 in an m= line: this stream alone is refused. 415: not the codec, but the type of the whole body.</source>
        <extracomment>symptom codec, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>srtp mismatch encrypted media expected</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crypto not negotiated but required</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incompatible codecs</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption required</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dtls fingerprint missing</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcoding missing</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g729 not supported</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ipv4 against ipv6 in sdp</source>
        <extracomment>symptom codec, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliable provisional responses need 100rel on both sides, and a PRACK for each of them.</source>
        <extracomment>symptom prack, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>420 that lists 100rel in Unsupported: the request required what the other side lacks. Set the device to supported, not required.</source>
        <extracomment>symptom prack, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>421 that lists 100rel in Require: the other side insists on it, and the request did not offer it. Put 100rel into Supported.</source>
        <extracomment>symptom prack, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 1xx with RSeq is repeated: does a PRACK reach the callee? If none comes for 32 seconds, it should answer the INVITE with a 5xx.</source>
        <extracomment>symptom prack, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>481 to PRACK: it matches no open 1xx. Compare RAck with RSeq and CSeq of the 1xx, and both tags.</source>
        <extracomment>symptom prack, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 200 OK comes late: the callee must hold it back until each 1xx with SDP has its PRACK.</source>
        <extracomment>symptom prack, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliable provisional response</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>183 repeated</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prack not sent</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prack 481</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rseq</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call fails after 183</source>
        <extracomment>symptom prack, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client should try the next server only after a 503, a transport error or complete silence. Any other code counts as the answer.</source>
        <extracomment>symptom no-failover, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the first server answer? 503 moves a client on; 500, 603 or 404 does not.</source>
        <extracomment>symptom no-failover, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the server send 100 and then fall silent? Then it has answered, and the client does not pass it over.</source>
        <extracomment>symptom no-failover, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete silence takes 32 seconds until the client goes on, and callers hang up before. Many products test their servers with OPTIONS or have a shorter timer.</source>
        <extracomment>symptom no-failover, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy in between should make 500 of a lone 503, unless it knows that it can serve no request at all. Then the client sees 500 and stops.</source>
        <extracomment>symptom no-failover, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does DNS give? Several SRV or A records name the next server. An IP address in the settings leaves none.</source>
        <extracomment>symptom no-failover, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second trunk not used</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not switch to backup trunk</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next trunk</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route advance</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no failover on 603</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dns srv not used</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least cost routing stops</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overflow to second carrier fails</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The called side takes no calls that hide the caller. The plain answer is 433; a server that does not want to give that away should answer 403.</source>
        <extracomment>symptom anonymous, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code came? 433 says it plainly. A 403 can mean the same, as it can mean anything else that is forbidden; call with the number shown as a test.</source>
        <extracomment>symptom anonymous, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the call anonymous? From with anonymous.invalid or the name Anonymous, or Privacy with id or user. A missing P-Asserted-Identity alone should not count.</source>
        <extracomment>symptom anonymous, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hides the number? Compare the INVITE of the phone with that of the PBX: it may be the key on the phone, the PBX, or an option of the trunk.</source>
        <extracomment>symptom anonymous, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling again with the number shown needs the caller&apos;s consent, asked for or set before; no device may do it by itself.</source>
        <extracomment>symptom anonymous, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller id suppressed</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown caller blocked</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no caller id refused</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy id</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous.invalid</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call rejected without number</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks hidden callers</source>
        <extracomment>symptom anonymous, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it does not pass the code on</source>
        <extracomment>FreeSWITCH, condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed call</source>
        <extracomment>400 Bad Request, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy auth</source>
        <extracomment>407 Proxy Authentication Required, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account no longer exists</source>
        <extracomment>410 Gone, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporarily unreachable</source>
        <extracomment>480 Temporarily Unavailable, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limit at the gateway</source>
        <extracomment>504 Server Time-out, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call hangup after</source>
        <extracomment>symptom drop-fixed-time, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank audio</source>
        <extracomment>symptom one-way-audio, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no suitable credential</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pjsip_enocredential</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unauthorized although all is correct</source>
        <extracomment>symptom wrong-password, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no incoming calls possible</source>
        <extracomment>symptom only-incoming-fails, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel during ringing</source>
        <extracomment>symptom cancel-rings-on, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mtu exceeded</source>
        <extracomment>symptom long-invite, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer completed does not release the call</source>
        <extracomment>symptom transfer, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot resolve host</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gethostbyname error</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pj_eresolve</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network unreachable</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket error</source>
        <extracomment>symptom local-failure, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never responds</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer after 60s</source>
        <extracomment>symptom silence-32s, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits forgotten</source>
        <extracomment>symptom incomplete-number, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another carrier</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops advancing</source>
        <extracomment>symptom no-failover, keywords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who made the 408, if the capture has one at all</source>
        <extracomment>408 Request Timeout, headers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Content-Type, or none: the called side or its server; see Server for the product and ask its maker.</source>
        <extracomment>380 Alternative Service, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile network has a NAT of its own, often IPv6 alone, sometimes filters, and an app that sleeps. See first what fails there: registration, calls, or sound.</source>
        <extracomment>symptom wifi-not-mobile, explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PBX in the loop: it has to take Max-Forwards over and count down. If it begins anew, nothing ends the loop.</source>
        <extracomment>symptom loop, checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that the call was given is over: a scheduled hangup, or nobody answered in time.</source>
        <extracomment>cause 802 Allotted timeout, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call that waited for somebody to pick it up was not picked up.</source>
        <extracomment>cause 812 No pickup, meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over UDP the operating system refused to send, for instance for lack of a route.</source>
        <extracomment>477 Send failed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Kamailio the blocklist or the onsend_route of the script held the request back.</source>
        <extracomment>477 Send failed, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once from Kamailio: no connection is left and none may be opened (WebSocket, set_forward_no_connect), or there is no route.</source>
        <extracomment>477 Send failed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once from OpenSIPS: the connection is refused or must not be reopened, or with tcp_async off it was not there after 100 ms.</source>
        <extracomment>477 Send failed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 10 s from Kamailio with tcp_async off: the attempt to connect timed out; look for unanswered SYN packets.</source>
        <extracomment>477 Send failed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tcp_async on, the default of both, a connection still being set up counts as sent; if it fails later, a 408 follows.</source>
        <extracomment>477 Send failed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s log as a rule gives the reason just before it says that sending the request failed.</source>
        <extracomment>477 Send failed, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSIPS did not even try; Kamailio&apos;s blocklist gives 477</source>
        <extracomment>477 Send failed, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Request-URI is a tel URI, which has no host, and neither Route nor script names a next hop.</source>
        <extracomment>478 Unresolvable destination, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is a made-up name ending in .invalid, as browser phones put into Contact, and the script did not replace it.</source>
        <extracomment>478 Unresolvable destination, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next hop has an IPv6 address only, and dns_try_ipv6 is off, as it is by default.</source>
        <extracomment>478 Unresolvable destination, causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No DNS query in the capture: look for a tel URI, or for a failed answer in Kamailio&apos;s cache, which keeps it for 60 s by default.</source>
        <extracomment>478 Unresolvable destination, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative answer to the A or AAAA query: the name is wrong, or known to another DNS server only; to NAPTR or SRV it is harmless.</source>
        <extracomment>478 Unresolvable destination, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS query without an answer: the DNS server cannot be reached, and the 478 comes some seconds late.</source>
        <extracomment>478 Unresolvable destination, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands only in /etc/hosts: Kamailio&apos;s own resolver, on by default, does not read that file.</source>
        <extracomment>478 Unresolvable destination, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s log names the host that failed to resolve.</source>
        <extracomment>478 Unresolvable destination, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An mp entry in History-Info, or a Diversion: the request was forwarded to another user, whose device may lack the key.</source>
        <extracomment>493 Undecipherable, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security-Verify came over the agreed protection: an entry, parameter or the order differs from the server&apos;s own list.</source>
        <extracomment>494 Security Agreement Required, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security-Verify came, but outside the protection: the TLS connection or IPsec association is gone, and the agreement starts anew.</source>
        <extracomment>494 Security Agreement Required, clues</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for credentials; in IMS the 401 to REGISTER carries Security-Server as well, so a 494 need not come</source>
        <extracomment>494 Security Agreement Required, compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ACK is missing</source>
        <extracomment>finding missing-ack, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times, and no ACK for it is in the trace.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The INVITE was sent again as well: likely no response reaches who sent it.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: an ACK for it went to %3, and the trace has none that went on from there.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: ACKs are in the trace, yet it went on.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: the ACK in the trace has another CSeq number.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: the ACK in the trace does not have the To tag of any response.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BYE of who answered followed after %1, likely for want of the ACK.</source>
        <extracomment>finding missing-ack, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the Request-URI and Route of the ACK with Contact and Record-Route of the 200.</source>
        <extracomment>finding missing-ack, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the 200 reaches the caller, and where the ACK goes, on both sides of each firewall and proxy.</source>
        <extracomment>finding missing-ack, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer at all</source>
        <extracomment>finding no-response, title</extracomment>
        <translation>لا رد إطلاقًا</translation>
    </message>
    <message>
        <source>%1 was sent %2 times, and nothing came back.</source>
        <extracomment>finding no-response, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent %2 times to %3 within %4, and nothing came back.</source>
        <extracomment>finding no-response, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went to %2 over a connection, and nothing came back in more than 30 seconds.</source>
        <extracomment>finding no-response, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For who sent it, the call is over all the same.</source>
        <extracomment>finding no-response, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the other side whether the request arrives there.</source>
        <extracomment>finding no-response, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and filters on the way; a trace of one side does not tell a dead host from a loss.</source>
        <extracomment>finding no-response, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1 answered the challenge for the realm “%2”, and %3 came back: the credentials were refused.</source>
        <extracomment>finding credentials-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1 answered the challenge for the realm “%2”, and %3 came back: whether for the password or for a policy, the messages do not tell.</source>
        <extracomment>finding credentials-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely the password or the user name is wrong.</source>
        <extracomment>finding credentials-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials cover the body as well (auth-int), so a change of it on the way may be the reason, too.</source>
        <extracomment>finding credentials-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several algorithms were offered; the one that was used is %1.</source>
        <extracomment>finding credentials-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare user name, password and realm on both sides.</source>
        <extracomment>finding credentials-refused, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the log of who refused them: it knows whether the user, the password or a rule was the reason.</source>
        <extracomment>finding credentials-refused, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the failure is not acknowledged</source>
        <extracomment>finding failure-not-acked, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times, and the trace has no ACK for it on that hop.</source>
        <extracomment>finding failure-not-acked, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: no ACK was accepted. What went the other way is not in the trace.</source>
        <extracomment>finding failure-not-acked, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent in answer to the INVITE %2 times: the ACK in the trace has another Via than the INVITE, and so does not fit.</source>
        <extracomment>finding failure-not-acked, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the response reaches who sent the INVITE, and whether an ACK leaves there.</source>
        <extracomment>finding failure-not-acked, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the topmost Via of INVITE and ACK: something in between may have changed it.</source>
        <extracomment>finding failure-not-acked, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CANCEL had no effect</source>
        <extracomment>finding cancel-unheeded, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CANCEL was answered with %1, yet no final response to the INVITE came in the 32 seconds after that.</source>
        <extracomment>finding cancel-unheeded, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CANCEL was answered with %1: who got it knew no INVITE that it would end.</source>
        <extracomment>finding cancel-unheeded, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the Via of the INVITE, by which the two belong together.</source>
        <extracomment>finding cancel-unheeded, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went to %1, the INVITE to %2.</source>
        <extracomment>finding cancel-unheeded, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent before any response to the INVITE had come, for which it has to wait.</source>
        <extracomment>finding cancel-unheeded, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the topmost Via, the Request-URI and the destination of CANCEL and INVITE.</source>
        <extracomment>finding cancel-unheeded, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further on whether each proxy passes the CANCEL to where the INVITE went.</source>
        <extracomment>finding cancel-unheeded, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether the server is one of RFC 2543, which need not send 487.</source>
        <extracomment>finding cancel-unheeded, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the response misses the sender</source>
        <extracomment>finding response-astray, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to the %2 went to %3, though the request came from %4, and the request was sent again and again after that.</source>
        <extracomment>finding response-astray, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request asked with rport for a response to the port that it came from.</source>
        <extracomment>finding response-astray, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the port in the Via of the request, where a response goes without rport.</source>
        <extracomment>finding response-astray, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to the %2 has a branch in its Via that no such request in the trace has, and the request was sent again and again after that.</source>
        <extracomment>finding response-astray, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the client listens at the address and port that its Via names.</source>
        <extracomment>finding response-astray, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the client send rport, and check what a firewall or proxy changes in Via.</source>
        <extracomment>finding response-astray, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call is not known there</source>
        <extracomment>finding dialog-unknown, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, though the call had been set up, and before it no BYE is in the trace: who refused it does not know the call.</source>
        <extracomment>finding dialog-unknown, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it had restarted or ended the call unseen, whether the request went to the wrong place, or carries the wrong tags, the trace does not tell.</source>
        <extracomment>finding dialog-unknown, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For who sent the request, the call is over as a rule.</source>
        <extracomment>finding dialog-unknown, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the 481 comes from the same element that answered the INVITE: compare addresses, Contact and Record-Route of the 200 with Request-URI and Route of the request.</source>
        <extracomment>finding dialog-unknown, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the log of who sent the 481 for a restart, a failover, or an end of the call before.</source>
        <extracomment>finding dialog-unknown, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PRACK is missing</source>
        <extracomment>finding prack-missing, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent reliably, %2 times, and no PRACK for it is in the trace.</source>
        <extracomment>finding prack-missing, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent reliably, %2 times: the PRACK in the trace does not fit any response there, by its RAck and its tags.</source>
        <extracomment>finding prack-missing, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The INVITE names 100rel in neither Supported nor Require, so it must not be sent like that.</source>
        <extracomment>finding prack-missing, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 followed after %2, likely for want of the PRACK.</source>
        <extracomment>finding prack-missing, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the response reaches the caller, and whether a PRACK leaves there.</source>
        <extracomment>finding prack-missing, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the Request-URI and Route of a PRACK with Contact and Record-Route of the response.</source>
        <extracomment>finding prack-missing, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch 100rel off at one side to see whether the call works without.</source>
        <extracomment>finding prack-missing, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a body is shorter than it says</source>
        <extracomment>finding length-mismatch, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Length of the %1 is %2, yet the length of the body in its packet is %3.</source>
        <extracomment>finding length-mismatch, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets such a request may answer it with %1.</source>
        <extracomment>finding length-mismatch, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets such a response has to drop it.</source>
        <extracomment>finding length-mismatch, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely, something on the way changed the body and left the length as it was.</source>
        <extracomment>finding length-mismatch, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off the SIP helper (ALG) of routers and firewalls on the way.</source>
        <extracomment>finding length-mismatch, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture on both sides of each, and compare the bodies.</source>
        <extracomment>finding length-mismatch, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loop, or a fork that met again</source>
        <extracomment>finding loop, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left %2 %3 times with the same Request-URI and falling Max-Forwards: likely it goes round in a loop.</source>
        <extracomment>finding loop, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left %2 %3 times with the same Request-URI and falling Max-Forwards, and got %4: it went round in a loop.</source>
        <extracomment>finding loop, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reached %2 on two branches, and the second got %3: likely a fork that met again there, and no loop.</source>
        <extracomment>finding loop, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had used up its Max-Forwards and got %2: likely it went round in a loop.</source>
        <extracomment>finding loop, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the Via headers from the lowest to the top one: they name the elements that the request passed.</source>
        <extracomment>finding loop, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the routing of these elements for rules that point at each other, for the Request-URI shown.</source>
        <extracomment>finding loop, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a fork that met again, look where the branch went that was not refused with 482: it decides the call.</source>
        <extracomment>finding loop, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a failure after a long wait</source>
        <extracomment>finding late-failure, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 without news of the INVITE, %2 sent %3.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 without news of the INVITE, %2 came.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had passed the INVITE on to %1, and nothing came back from there: after %2 it gave up (timer B).</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had cancelled the INVITE behind it, %1 after the last ringing or progress from there: likely its limit for that (timer C) was reached.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The INVITE says that it expires after %1 s: likely that is the reason.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 itself gave up or somebody behind it, the messages do not tell.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave up, the messages do not tell.</source>
        <extracomment>finding late-failure, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the log of who sent the failure: whom did it wait for?</source>
        <extracomment>finding late-failure, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a trace behind it, to see how far the INVITE gets.</source>
        <extracomment>finding late-failure, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer to a long request over UDP</source>
        <extracomment>finding large-udp, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 bytes was sent %4 times to %3, and nothing came back. %5 with %6 bytes, sent from and to the same places, was answered.</source>
        <extracomment>finding large-udp, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is that long goes over UDP in parts. Unless the trace was taken at the receiving end, likely not all of them arrive there.</source>
        <extracomment>finding large-udp, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1300 bytes are not to go over UDP unless the path is known to take them. Likely this one does not, unless the trace was taken at the receiving end.</source>
        <extracomment>finding large-udp, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it over TCP, or make it shorter: fewer codecs, ICE candidates or headers.</source>
        <extracomment>finding large-udp, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let firewalls and NAT on the way pass fragments, and take a trace at the receiving end, too.</source>
        <extracomment>finding large-udp, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session was not refreshed</source>
        <extracomment>finding session-timer, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s side had to refresh the session within %1. No re-INVITE or UPDATE succeeded in the %2 before the BYE of the other side: likely its session timer ran out.</source>
        <extracomment>finding session-timer, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side that was called had to refresh the session within %1. No re-INVITE or UPDATE succeeded in the %2 before the BYE of the caller&apos;s side: likely its session timer ran out.</source>
        <extracomment>finding session-timer, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session had to be refreshed within %1. The %2 that would have done so got %3, and the BYE of its sender followed.</source>
        <extracomment>finding session-timer, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session had to be refreshed within %1. The %2 that would have done so found no answer, and the BYE of its sender followed.</source>
        <extracomment>finding session-timer, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BYE gives a reason: %1.</source>
        <extracomment>finding session-timer, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why the side that has to refresh did not, or why its request failed: look for an INVITE or UPDATE about halfway through the interval.</source>
        <extracomment>finding session-timer, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether requests within the call get through in that direction at all: compare their Request-URI and Route with Contact and Record-Route.</source>
        <extracomment>finding session-timer, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offer was refused, or a part of it</source>
        <extracomment>finding offer-refused, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came for the %2, which offered: %3.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered in the %1, but refused with port 0 in the answer: %2.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer takes: %1.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Warning says: %1.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a description of what would be taken: %1.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It accepts bodies of these types: %1.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be about the type of the body rather than the media in it.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the offer it is about, no Warning and no SDP in it tells.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a rule, the call goes on with the media that it had.</source>
        <extracomment>finding offer-refused, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare codecs, profile (RTP/AVP or RTP/SAVP) and encryption with what the other side is set up for.</source>
        <extracomment>finding offer-refused, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the log of who refused it for the reason.</source>
        <extracomment>finding offer-refused, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to call somebody (REFER)</source>
        <extracomment>finding transfer, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked %2 to call %3.</source>
        <extracomment>finding transfer, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was %1: the request was not accepted.</source>
        <extracomment>finding transfer, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it, the messages of this call do not tell.</source>
        <extracomment>finding transfer, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the INVITE that followed, as a rule with another Call-ID, from who was asked: Referred-By or Replaces may name this call.</source>
        <extracomment>finding transfer, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress without ringing or media</source>
        <extracomment>finding early-media-only, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 from the first 183 to the final response, the trace has neither a 180 nor SDP in a 183.</source>
        <extracomment>finding early-media-only, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller likely heard nothing in that time: many phones ring by themselves only after a 180.</source>
        <extracomment>finding early-media-only, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the called side send 180 where it rings, or SDP in the 183 where it plays something.</source>
        <extracomment>finding early-media-only, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for media in that time: only they tell what was to be heard.</source>
        <extracomment>finding early-media-only, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private address was announced</source>
        <extracomment>finding private-address, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 came from %2, but its Contact names %3, which leads somewhere only within one network.</source>
        <extracomment>finding private-address, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a rule, later requests reach it only if the other side sends them back to where the message came from.</source>
        <extracomment>finding private-address, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later %1 to that address found no answer.</source>
        <extracomment>finding private-address, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 came from %2, but its SDP names %3 for %4, which leads somewhere only within one network.</source>
        <extracomment>finding private-address, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a rule, media reach it only if the other side sends them to where those from there come from.</source>
        <extracomment>finding private-address, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the public address in the device, or have it learn that (STUN), or use ICE.</source>
        <extracomment>finding private-address, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the server or SBC send requests and media back to where they come from.</source>
        <extracomment>finding private-address, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the refusal says why</source>
        <extracomment>finding cause-behind, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in answer to the %2 gives a reason: %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in answer to the %2 has a warning: %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in answer to the %2 says to try again after %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in answer to the %2 lists what would be accepted: %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in answer to the %2 lists what is not supported: %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in answer to the %2 lists what has to be supported: %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in answer to the %2 asks for an interval of at least %3.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in answer to the %2 has %3, a header of one maker&apos;s own: %4.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CANCEL gives a reason: %1.</source>
        <extracomment>finding cause-behind, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as what the sender says of itself: nothing else in the trace has to bear it out.</source>
        <extracomment>finding cause-behind, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its origin on the hop farthest from who sent the request, and on in the log of the gateway or server there.</source>
        <extracomment>finding cause-behind, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the BYE says why</source>
        <extracomment>finding bye-reason, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BYE that ended the call came from the caller&apos;s side, and gives a reason: %1.</source>
        <extracomment>finding bye-reason, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BYE that ended the call came from the side that was called, and gives a reason: %1.</source>
        <extracomment>finding bye-reason, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A BYE of the call gives a reason: %1.</source>
        <extracomment>finding bye-reason, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as what the sender says: whether a person or a box between ended the call, the trace does not tell.</source>
        <extracomment>finding bye-reason, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the log of who sent the BYE for what happened just before.</source>
        <extracomment>finding bye-reason, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a failure was mended</source>
        <extracomment>finding recovered, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for an interval of no less than %2 s; sent again with %3 s, the request succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>420 named what is not supported (%1); sent again without requiring it, the request succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>415 came back for a body of type %1; sent again with %2, the request succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>421 asked for an extension (%1); sent again with it in Supported, the request succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was answered with 491, as it met another request that was still open; sent again %2 later, it succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides had sent such a request before they saw that of the other.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came while an earlier INVITE of the same side was still open; a later one succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed at %2 with %3; sent to %4 afterwards, it succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found no answer at %2; sent to %3 afterwards, it succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offered another address; sent to %2, the request succeeded.</source>
        <extracomment>finding recovered, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done for this call.</source>
        <extracomment>finding recovered, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens in every call, look for what makes the first try fail: it costs time.</source>
        <extracomment>finding recovered, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several branches or dialogs</source>
        <extracomment>finding forked, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent the INVITE on to %2 targets in parallel.</source>
        <extracomment>finding forked, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted it with %2.</source>
        <extracomment>finding forked, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended with %2.</source>
        <extracomment>finding forked, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successes with %1 different To tags came for one INVITE: each is a dialog of its own and needs an ACK of its own; a BYE that ends what is not wanted is normal.</source>
        <extracomment>finding forked, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses with %1 different To tags came for one INVITE: likely it was forked, or an announcement or another element answered in between.</source>
        <extracomment>finding forked, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow each To tag by itself: which branch rang, which was answered, and what the others said.</source>
        <extracomment>finding forked, next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused in spite of credentials</source>
        <extracomment>finding credentials-refused, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last result that a NOTIFY about it reports is %1: by that, the new call was answered.</source>
        <extracomment>finding transfer, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last result that a NOTIFY about it reports is %1: by that, the new call failed.</source>
        <extracomment>finding transfer, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Looks up SIP response codes.</source>
        <translation>البحث عن رموز استجابة SIP.</translation>
    </message>
    <message>
        <source>Print JSON; the whole table without a query.</source>
        <translation>إخراج JSON؛ والجدول كاملًا إن لم يُعطَ استعلام.</translation>
    </message>
    <message>
        <source>Read the data files in &lt;folder&gt; instead of those built in.</source>
        <translation>قراءة ملفات البيانات من &lt;مجلد&gt; بدلًا من المضمّنة.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>A number, words, a qualifier, or a line of SIP; with --scan, files.</source>
        <translation>رقم، أو كلمات، أو محدِّد، أو سطر SIP؛ ومع ‎--scan ملفات.</translation>
    </message>
    <message>
        <source>cannot write the output: %1</source>
        <translation>تتعذّر كتابة الخرج: %1</translation>
    </message>
    <message>
        <source>Find calls and responses in traces: files, or standard input.</source>
        <translation>البحث عن المكالمات والردود في التتبعات: ملفات أو الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Find the call with this Call-ID in traces, and print all of it.</source>
        <translation>البحث عن المكالمة ذات هذا المعرّف Call-ID في التتبعات وطباعتها كاملة.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>the user</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>the private network of the local user</source>
        <translation>الشبكة الخاصة للمستخدم المحلي</translation>
    </message>
    <message>
        <source>the public network of the local user</source>
        <translation>الشبكة العامة للمستخدم المحلي</translation>
    </message>
    <message>
        <source>a transit network</source>
        <translation>شبكة عبور</translation>
    </message>
    <message>
        <source>the public network of the remote user</source>
        <translation>الشبكة العامة للمستخدم البعيد</translation>
    </message>
    <message>
        <source>the private network of the remote user</source>
        <translation>الشبكة الخاصة للمستخدم البعيد</translation>
    </message>
    <message>
        <source>an international network</source>
        <translation>شبكة دولية</translation>
    </message>
    <message>
        <source>a network beyond a gateway</source>
        <translation>شبكة خلف بوابة</translation>
    </message>
    <message>
        <source>the user ended the call</source>
        <translation>أنهى المستخدم المكالمة</translation>
    </message>
    <message>
        <source>no more media came</source>
        <translation>انقطع ورود الوسائط</translation>
    </message>
    <message>
        <source>the media bearer was lost</source>
        <translation>فُقد حامل الوسائط</translation>
    </message>
    <message>
        <source>no ACK came in time</source>
        <translation>لم يصل ACK في الوقت المحدد</translation>
    </message>
    <message>
        <source>no SIP response came in time</source>
        <translation>لم تصل استجابة SIP في الوقت المحدد</translation>
    </message>
    <message>
        <source>setting up the call took too long</source>
        <translation>استغرق إعداد المكالمة وقتًا أطول مما ينبغي</translation>
    </message>
    <message>
        <source>redirecting failed</source>
        <translation>فشلت إعادة التوجيه</translation>
    </message>
    <message>
        <source>the media bearer, or its quality, was lost</source>
        <translation>فُقد حامل الوسائط أو جودته</translation>
    </message>
    <message>
        <source>the bearer of the signalling was released</source>
        <translation>جرى تحرير حامل التشوير</translation>
    </message>
    <message>
        <source>resources could not be allocated</source>
        <translation>تعذّر تخصيص الموارد</translation>
    </message>
    <message>
        <source>%1 cause %2</source>
        <translation>سبب %1 رقم %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>none (%1)</source>
        <translation>بلا عبارة (%1)</translation>
    </message>
    <message>
        <source>all of it normal</source>
        <translation>كل ذلك طبيعي</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>الظهور</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>first in %1, last in %2</source>
        <translation>الأولى في %1، والأخيرة في %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ردًّا على</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason given earlier in the call</source>
        <translation>ترويسة Reason سابقة في المكالمة</translation>
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
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>In this trace</source>
        <translation>في هذا التتبع</translation>
    </message>
    <message>
        <source>Reported in sipfrag bodies, not received: %1</source>
        <translation>أُبلغ عنها في متون sipfrag ولم تُستقبل: %1</translation>
    </message>
    <message>
        <source>%1; sent by %2</source>
        <extracomment>a cause, and which network or user gave it</extracomment>
        <translation>%1؛ المرسِل: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them normal</source>
        <translation>
            <numerusform>لا شيء منها طبيعي</numerusform>
            <numerusform>واحدة منها طبيعية</numerusform>
            <numerusform>اثنتان منها طبيعيتان</numerusform>
            <numerusform>%Ln منها طبيعية</numerusform>
            <numerusform>%Ln منها طبيعية</numerusform>
            <numerusform>%Ln منها طبيعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first failure under %Ln Call-IDs</source>
        <translation>
            <numerusform>أول فشل تحت معرّفات Call-ID</numerusform>
            <numerusform>أول فشل تحت Call-ID واحد</numerusform>
            <numerusform>أول فشل تحت معرّفي Call-ID</numerusform>
            <numerusform>أول فشل تحت %Ln معرّفات Call-ID</numerusform>
            <numerusform>أول فشل تحت %Ln معرّف Call-ID</numerusform>
            <numerusform>أول فشل تحت %Ln معرّف Call-ID</numerusform>
        </translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>الإطار %1</translation>
    </message>
</context>
<context>
    <name>TraceBar</name>
    <message>
        <source>Reading the trace</source>
        <translation>قراءة التتبع</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>جارٍ قراءة التتبع…</translation>
    </message>
    <message>
        <source>%1: no SIP response found</source>
        <translation>%1: لم يُعثر على استجابة SIP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>لا استجابات</numerusform>
            <numerusform>استجابة واحدة</numerusform>
            <numerusform>استجابتان</numerusform>
            <numerusform>%Ln استجابات</numerusform>
            <numerusform>%Ln استجابة</numerusform>
            <numerusform>%Ln استجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>the trace, how many responses it has, and of how many codes they are</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>(%1 more reported by NOTIFY)</source>
        <translation>(أُبلغ عن %1 أخرى عبر NOTIFY)</translation>
    </message>
</context>
<context>
    <name>TraceCapture</name>
    <message numerus="yes">
        <source>is a capture of %Ln packets, none with SIP</source>
        <translation>
            <numerusform>التقاط بلا حزم (%Ln)، بلا SIP</numerusform>
            <numerusform>التقاط من حزمة واحدة (%Ln)، بلا SIP</numerusform>
            <numerusform>التقاط من حزمتين (%Ln)، بلا SIP</numerusform>
            <numerusform>التقاط من %Ln حزم، بلا SIP</numerusform>
            <numerusform>التقاط من %Ln حزمة، بلا SIP</numerusform>
            <numerusform>التقاط من %Ln حزمة، بلا SIP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln on TLS port %2</source>
        <extracomment>a capture without SIP: how many of its packets are encrypted, and the port</extracomment>
        <translation>
            <numerusform>%1؛ %Ln على منفذ TLS %2</numerusform>
            <numerusform>%1؛ %Ln على منفذ TLS %2</numerusform>
            <numerusform>%1؛ %Ln على منفذ TLS %2</numerusform>
            <numerusform>%1؛ %Ln على منفذ TLS %2</numerusform>
            <numerusform>%1؛ %Ln على منفذ TLS %2</numerusform>
            <numerusform>%1؛ %Ln على منفذ TLS %2</numerusform>
        </translation>
    </message>
    <message>
        <source>ends in the middle of packet %1</source>
        <translation>ينتهي في منتصف الحزمة %1</translation>
    </message>
    <message>
        <source>cannot be read beyond packet %1 (%2)</source>
        <translation>لا يمكن قراءته بعد الحزمة %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TraceFile</name>
    <message>
        <source>vanished while it was read</source>
        <translation>اختفى أثناء قراءته</translation>
    </message>
    <message>
        <source>shrank while it was read</source>
        <translation>تقلّص أثناء قراءته</translation>
    </message>
    <message>
        <source>has grown since; open it again to see all of it</source>
        <translation>كبر حجمه منذ ذلك الحين؛ أعد فتحه لرؤيته كاملًا</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>is a device, which has no end</source>
        <translation>هو ملف جهاز لا نهاية له</translation>
    </message>
    <message>
        <source>is a socket</source>
        <translation>هو مقبس (socket)</translation>
    </message>
    <message>
        <source>is packed with %1; unpack it first</source>
        <translation>مضغوط بصيغة %1؛ فك الضغط أولًا</translation>
    </message>
    <message>
        <source>is a capture; without the plug-in for captures, its frames and addresses are not known</source>
        <translation>ملف التقاط؛ بدون الملحق الخاص بالالتقاطات لا تُعرف إطاراته وعناوينه</translation>
    </message>
</context>
<context>
    <name>TraceLoader</name>
    <message>
        <source>Standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceSession</name>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Open Trace</source>
        <translation>فتح تتبع</translation>
    </message>
    <message>
        <source>Traces (*.pcap *.pcapng *.cap *.log *.txt *.json)</source>
        <translation>ملفات التتبع (*.pcap *.pcapng *.cap *.log *.txt *.json)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;نسيان هذه الملفات</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Next on the Page</source>
        <translation>ال&amp;تالي في الصفحة</translation>
    </message>
    <message>
        <source>&amp;Previous on the Page</source>
        <translation>ال&amp;سابق في الصفحة</translation>
    </message>
</context>
<context>
    <name>UnknownCode</name>
    <message>
        <source>No registry lists %1. A client that does not know it acts as on %2.</source>
        <translation>لا يرد %1 في أي سجل. والعميل الذي لا يعرفه يعامله معاملة %2.</translation>
    </message>
    <message>
        <source>what %1 counts as</source>
        <translation>ما يُعامَل %1 معاملته</translation>
    </message>
    <message>
        <source>The number decides, not the phrase: read the phrase, Reason and Warning for what the sender meant.</source>
        <translation>العبرة بالرقم لا بالعبارة: اقرأ العبارة وReason وWarning لمعرفة ما قصده المرسِل.</translation>
    </message>
    <message>
        <source>%1 is not a SIP response code: they run from 100 to 699.</source>
        <translation>ليس %1 رمز استجابة SIP: تمتد الرموز من 100 إلى 699.</translation>
    </message>
</context>
<context>
    <name>WarningPage</name>
    <message>
        <source>Warn-code</source>
        <translation>رمز تحذير</translation>
    </message>
    <message>
        <source>Usually comes with</source>
        <translation>يأتي عادة مع</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Provisional</source>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Client failure</source>
        <translation>فشل العميل</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>فشل الخادم</translation>
    </message>
    <message>
        <source>Global failure</source>
        <translation>فشل شامل</translation>
    </message>
    <message>
        <source>Outside SIP</source>
        <translation>خارج SIP</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>مهمَل</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>vendor</source>
        <extracomment>a code that one product uses and no standard knows</extracomment>
        <translation>خاص بمورّد</translation>
    </message>
    <message>
        <source>in no registry</source>
        <translation>غير مدرج في أي سجل</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <source>success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>redirection</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>client failure</source>
        <translation>فشل العميل</translation>
    </message>
    <message>
        <source>server failure</source>
        <translation>فشل الخادم</translation>
    </message>
    <message>
        <source>global failure</source>
        <translation>فشل شامل</translation>
    </message>
    <message>
        <source>outside SIP</source>
        <translation>خارج SIP</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the items of a list, with the blank after it</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>ends the request only</source>
        <translation>ينهي الطلب فقط</translation>
    </message>
    <message>
        <source>ends the usage: this call or subscription</source>
        <extracomment>a usage of a dialog (RFC 5057): the call, or one subscription</extracomment>
        <translation>ينهي الاستعمال: هذه المكالمة أو هذا الاشتراك</translation>
    </message>
    <message>
        <source>ends the whole dialog</source>
        <translation>ينهي الحوار كله</translation>
    </message>
    <message>
        <source>not with the same request</source>
        <translation>ليس بالطلب نفسه</translation>
    </message>
    <message>
        <source>with credentials</source>
        <translation>مع بيانات الدخول</translation>
    </message>
    <message>
        <source>with the value asked for</source>
        <translation>بالقيمة المطلوبة</translation>
    </message>
    <message>
        <source>with a changed request</source>
        <translation>بطلب معدَّل</translation>
    </message>
    <message>
        <source>after a delay</source>
        <translation>بعد مهلة</translation>
    </message>
    <message>
        <source>unchanged, at any later time</source>
        <translation>دون تغيير، في أي وقت لاحق</translation>
    </message>
    <message>
        <source>at another address or server</source>
        <translation>على عنوان أو خادم آخر</translation>
    </message>
    <message>
        <source>at no other address</source>
        <translation>ولا على أي عنوان آخر</translation>
    </message>
    <message>
        <source>must be there</source>
        <extracomment>of a header: RFC 2119&apos;s must</extracomment>
        <translation>يجب أن توجد</translation>
    </message>
    <message>
        <source>should be there</source>
        <extracomment>of a header: RFC 2119&apos;s should</extracomment>
        <translation>ينبغي أن توجد</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>of a header: RFC 2119&apos;s may</extracomment>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>where a search matched, before the words around it, as are those below</extracomment>
        <translation>سبب</translation>
    </message>
    <message>
        <source>how to tell</source>
        <translation>للتمييز</translation>
    </message>
    <message>
        <source>next</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>ليس عطلاً</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>method</source>
        <translation>طريقة</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>يصدره</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>كلمة دلالية</translation>
    </message>
    <message>
        <source>former phrase</source>
        <translation>عبارة سابقة</translation>
    </message>
    <message>
        <source>phrase sent</source>
        <translation>عبارة مرسلة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>بعبارة أخرى</translation>
    </message>
</context>
</TS>
