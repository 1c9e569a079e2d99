// SPDX-License-Identifier: MIT
#include "callflowview.h"
#include "kepttext.h"
#include "mainwindow.h"
#include "palettes.h"
#include "testing.h"
#include "translations.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMetaProperty>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

#include <functional>

using namespace Qt::StringLiterals;

/// How the parts of the window are set up, what assistive programs are told of them and what the
/// keyboard reaches among them: all that differs from what Qt makes by itself, a line a part, is
/// in texts/windowparts.txt. Where it is to be different, run this with SIPDEX_ACCEPT_TEXTS=1 and
/// read what it changed.
class tst_WindowParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSetUpAsWritten();
};

namespace {

/// What a property says in a line; nothing where it depends on the machine or on where one is.
QString said(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::QString:
    case QMetaType::QKeySequence:
        return value.toString().replace(u'\n', u' ');
    case QMetaType::QSizePolicy: {
        const auto policy = value.value<QSizePolicy>();
        return u"%1 %2%3"_s.arg(QVariant::fromValue(policy.horizontalPolicy()).toString(),
                                QVariant::fromValue(policy.verticalPolicy()).toString(),
                                policy.hasHeightForWidth() ? u" by width"_s : QString());
    }
    default:
        return value.metaType().flags().testFlag(QMetaType::IsEnumeration) ? value.toString()
                                                                           : QString();
    }
}

const QStringList &passing()
{
    static const QStringList names{
        u"objectName"_s,
        u"x"_s,
        u"y"_s,
        u"width"_s,
        u"height"_s,
        u"visible"_s,
        u"text"_s,
        u"value"_s,
        u"html"_s,
        u"plainText"_s,
        u"markdown"_s,
        u"title"_s,
        u"iconText"_s,
        u"toolTip"_s,
        u"locale"_s,
        u"lineWrapColumnOrWidth"_s,
        u"cursorPosition"_s,
        u"autoDefault"_s,
        u"minimumWidth"_s,
        u"minimumHeight"_s,
        u"inputMethodHints"_s,
    };
    return names;
}

/// What Qt makes where nobody asks for anything else.
std::unique_ptr<QObject> plain(const QObject &object)
{
    using Make = std::function<QObject *()>;
    static const QHash<QByteArray, Make> makers{
        {"QAction", [] { return new QAction; }},
        {"QHeaderView", [] { return new QHeaderView(Qt::Horizontal); }},
        {"QLabel", [] { return new QLabel; }},
        {"QLineEdit", [] { return new QLineEdit; }},
        {"QMainWindow", [] { return new QMainWindow; }},
        {"QMenu", [] { return new QMenu; }},
        {"QMenuBar", [] { return new QMenuBar; }},
        {"QProgressBar", [] { return new QProgressBar; }},
        {"QPushButton", [] { return new QPushButton; }},
        {"QSplitter", [] { return new QSplitter; }},
        {"QStatusBar", [] { return new QStatusBar; }},
        {"QTextBrowser", [] { return new QTextBrowser; }},
        {"QToolButton", [] { return new QToolButton; }},
        {"QTreeView", [] { return new QTreeView; }},
        {"QWidget", [] { return new QWidget; }},
    };
    for (const QMetaObject *meta = object.metaObject(); meta; meta = meta->superClass()) {
        if (const auto make = makers.find(meta->className()); make != makers.end())
            return std::unique_ptr<QObject>((*make)());
    }
    return nullptr;
}

/// What was asked for of \a object.
QString asked(const QObject &object)
{
    const std::unique_ptr<QObject> usual = plain(object);
    if (!usual)
        return {};
    QStringList all;
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const QString name = QString::fromLatin1(property.name());
        if (!property.isWritable() || !property.isStored() || passing().contains(name))
            continue;
        const QString value = said(property.read(&object));
        if (value != said(property.read(usual.get())))
            all << u"%1=%2"_s.arg(name, value);
    }
    return all.join(u", "_s);
}

void addLines(const QObject &object, int depth, QStringList &lines)
{
    if (object.inherits("QAbstractSlider") || object.inherits("QSizeGrip"))
        return;
    const QString what = asked(object);
    const bool isNamed = object.isWidgetType() && !object.objectName().isEmpty();
    const bool isListed = (isNamed || !what.isEmpty()) && !object.objectName().startsWith("qt_"_L1);
    if (isListed) {
        const QString who =
            QString::fromLatin1(object.metaObject()->className()) + u' ' + object.objectName();
        lines << QString(qsizetype(depth) * 2, u' ') + who.trimmed()
                + (what.isEmpty() ? QString() : u": "_s + what);
    }
    for (const QObject *child : object.children())
        addLines(*child, isListed ? depth + 1 : depth, lines);
}

/// What the Tab key reaches, beginning with \a first.
QStringList tabOrder(const QWidget *first)
{
    QStringList names;
    const QWidget *at = first;
    do {
        if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus))
            names << (at->objectName().isEmpty() ? at->accessibleName() : at->objectName());
        at = at->nextInFocusChain();
    } while (at != first);
    return names;
}

} // namespace

void tst_WindowParts::areSetUpAsWritten()
{
    failOnUnexpectedWarnings();
    QApplication::setPalette(lightPalette());
    Translations translations;
    translations.use(u"en"_s);
    MainWindow window(shippedTable());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.openTraces({QStringLiteral(SIPDEX_SAMPLES "/busy.log")});
    QTRY_VERIFY_WITH_TIMEOUT(!window.isReading(), patience);
    window.search(u"486"_s);
    QCoreApplication::processEvents();
    QStringList lines{u"Tab: "_s
                      + tabOrder(window.findChild<QWidget *>(u"search"_s)).join(u", "_s)};
    for (const char *dialog : {"showKeys", "about"})
        window.findChild<QAction *>(QLatin1String(dialog))->trigger();
    QCoreApplication::processEvents();
    addLines(window, 0, lines);
    const QString difference = differenceFromText(u"windowparts.txt"_s, lines.join(u'\n') + u'\n');
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_MAIN(tst_WindowParts)
#include "tst_windowparts.moc"
