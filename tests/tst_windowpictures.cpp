// SPDX-License-Identifier: MIT
#include "appstyle.h"
#include "callflowview.h"
#include "windowtest.h"

#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;

/// That the window looks as it did when somebody looked at it last: it is drawn, and compared with
/// the folder pictures. Where it is meant to look different, look at the new pictures, which are
/// written to where the program runs, and have it accept them with SIPDEX_ACCEPT_PICTURES=1.
class tst_WindowPictures : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { prepare(); }

    void window_data();
    void window();
    void changes_data();
    void changes();
    void flow_data();
    void flow();
    void focus_data();
    void focus();
    void narrowPage();
    void selection();
    void rowUnderMouse();
    void foldedClass();
    void menus();
    void dialogs_data();
    void dialogs();

private:
    void open(const QSize &size, const QString &query = {}, const QString &trace = {});
    void compare(const QString &name, QWidget *widget) const;

    QString m_folder = QDir::currentPath();
};

namespace {

/// Processors differ a little in how they mix two colours, and so in how these are rounded.
constexpr int mostDifference = 15;

bool differs(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))})
        > mostDifference;
}

/// \a picture with so few colours that its file is small.
QImage rounded(const QImage &picture)
{
    constexpr int step = 15;
    const auto near = [](int part) { return (part + step / 2) / step * step; };
    QImage all = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < all.height(); ++y) {
        for (int x = 0; x < all.width(); ++x) {
            const QRgb colour = all.pixel(x, y);
            all.setPixel(x, y, qRgb(near(qRed(colour)), near(qGreen(colour)), near(qBlue(colour))));
        }
    }
    return all.convertToFormat(QImage::Format_Indexed8);
}

/// What has to be drawn anew to make \a before look like \a now.
QRect difference(const QImage &before, const QImage &now)
{
    if (before.size() != now.size())
        return now.rect();
    QRect all;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            if (differs(before.pixel(x, y), now.pixel(x, y)))
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

} // namespace

void tst_WindowPictures::initTestCase()
{
    if (QLatin1String(qVersion()) != "6.4.2"_L1)
        QSKIP("The pictures are of Qt 6.4.2; another version may draw a little differently.");
    QApplication::setStyle(new AppStyle(u"Fusion"_s));
    QFont font(u"DejaVu Sans"_s, 10);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    QVERIFY(QDir::setCurrent(QStringLiteral(SIPDEX_SAMPLES))); // traces are named without a path
}

void tst_WindowPictures::open(const QSize &size, const QString &query, const QString &trace)
{
    openWindow({}, size);
    if (!trace.isEmpty())
        openTraces({trace});
    if (!query.isEmpty())
        m_window->search(query);
}

/// Compares \a widget with the picture of that \a name.
void tst_WindowPictures::compare(const QString &name, QWidget *widget) const
{
    constexpr int smallest = 0; // of the file
    QCoreApplication::processEvents();
    const QImage now = rounded(widget->grab().toImage());
    const QString scale = widget->devicePixelRatio() == 1 ? QString() : u"@2x"_s;
    const QString file = u"/%1%2.png"_s.arg(name, scale);
    const QString accepted = QStringLiteral(SIPDEX_PICTURES) + file;
    const QRect where = difference(QImage(accepted), now);
    if (where.isNull())
        return;
    if (qEnvironmentVariableIsSet("SIPDEX_ACCEPT_PICTURES")) {
        QVERIFY(now.save(accepted, "PNG", smallest));
        return;
    }
    QVERIFY(now.save(m_folder + file));
    QFAIL(qPrintable(
        u"%1 differs from %2 within %3 x %4 pixels at %5, %6"_s.arg(m_folder + file, accepted)
            .arg(where.width())
            .arg(where.height())
            .arg(where.x())
            .arg(where.y())));
}

void tst_WindowPictures::window_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("trace");
    const QPalette light = lightPalette();
    const QPalette dark = darkPalette();
    const QSize usual(800, 480);
    const QSize low(640, 300);
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("start") << u"en"_s << light << usual << QString() << QString();
    row("trace") << u"en"_s << light << usual << QString() << u"busy.log"_s;
    if (qApp->devicePixelRatio() != 1)
        return;
    row("found") << u"en"_s << light << usual << u"timeout"_s << QString();
    row("notes") << u"en"_s << light << usual << u"no audio"_s << QString();
    row("wide") << u"en"_s << dark << QSize(1100, 700) << u"503"_s << QString();
    row("narrow") << u"en"_s << light << QSize(420, 480) << u"687"_s << QString();
    row("beside") << u"de"_s << light << QSize(1500, 700) << u"491"_s << QString();
    row("compared") << u"en"_s << light << usual << u"486 600"_s << QString();
    row("nothing") << u"de"_s << dark << low << u"bsuy"_s << QString();
    row("emptied") << u"en"_s << light << low << u"decline is:vendor"_s << QString();
    row("arabic") << u"ar"_s << light << usual << u"407"_s << QString();
    row("trace-dark") << u"de"_s << dark << usual << u"486"_s << u"sipp-message.log"_s;
    row("trace-arabic") << u"ar"_s << light << usual << u"486"_s << u"busy.log"_s;
    row("unreadable") << u"en"_s << light << low << QString() << u"missing.log"_s;
}

void tst_WindowPictures::window()
{
    QFETCH(QString, language);
    QFETCH(QPalette, palette);
    QFETCH(QSize, size);
    QFETCH(QString, query);
    QFETCH(QString, trace);
    m_translations.use(language);
    QApplication::setPalette(palette);
    if (language == "ar"_L1)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    open(size, query, trace);
    compare(QString::fromLatin1(QTest::currentDataTag()), m_window.data());
}

void tst_WindowPictures::changes_data()
{
    using Change = std::function<void()>;
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("trace");
    QTest::addColumn<Change>("change");
    const QSize usual(800, 480);
    const auto speak = [this](const QString &language, Qt::LayoutDirection direction) {
        m_translations.use(language);
        QApplication::setLayoutDirection(direction);
    };
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_window.data(), key, Qt::ControlModifier);
        QCoreApplication::processEvents();
    };
    QTest::newRow("dark") << u"wide"_s << QSize(1100, 700) << u"503"_s << QString()
                          << Change([] { QApplication::setPalette(darkPalette()); });
    QTest::newRow("dark, in German")
        << u"nothing"_s << QSize(640, 300) << u"bsuy"_s << QString() << Change([speak] {
               QApplication::setPalette(darkPalette());
               speak(u"de"_s, Qt::LeftToRight);
           });
    QTest::newRow("in Arabic") << u"trace-arabic"_s << usual << u"486"_s << u"busy.log"_s
                               << Change([speak] { speak(u"ar"_s, Qt::RightToLeft); });
    QTest::newRow("in Arabic and back")
        << u"trace"_s << usual << QString() << u"busy.log"_s << Change([speak] {
               speak(u"ar"_s, Qt::RightToLeft);
               QCoreApplication::processEvents();
               speak(u"en"_s, Qt::LeftToRight);
           });
    QTest::newRow("larger and back")
        << u"found"_s << usual << u"timeout"_s << QString() << Change([press] {
               press(Qt::Key_Plus);
               press(Qt::Key_0);
           });
    QTest::newRow("narrow and back")
        << u"compared"_s << usual << u"486 600"_s << QString() << Change([this, usual] {
               m_window->resize(420, 300);
               QCoreApplication::processEvents();
               m_window->resize(usual);
           });
    QTest::newRow("through other pages")
        << u"notes"_s << usual << u"503"_s << QString() << Change([this] {
               m_window->search(u"486 600"_s);
               QCoreApplication::processEvents();
               m_window->search(u"bsuy"_s);
               QCoreApplication::processEvents();
               m_window->search(u"no audio"_s);
           });
}

/// A window that changes looks as one that was so from the beginning.
void tst_WindowPictures::changes()
{
    QFETCH(QString, picture);
    QFETCH(QSize, size);
    QFETCH(QString, query);
    QFETCH(QString, trace);
    QFETCH(std::function<void()>, change);
    open(size, query, trace);
    QCoreApplication::processEvents();
    change();
    QCoreApplication::processEvents();
    compare(picture, m_window.data());
}

void tst_WindowPictures::flow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << u"en"_s << lightPalette() << 900;
    QTest::newRow("dark") << u"de"_s << darkPalette() << 520;
}

void tst_WindowPictures::flow()
{
    QFETCH(QString, language);
    QFETCH(QPalette, palette);
    QFETCH(int, width);
    m_translations.use(language);
    QApplication::setPalette(palette);
    open({width, 480}, u"401"_s);
    QTest::keyClick(field(), Qt::Key_Return); // to the page, where it stands alone
    QCoreApplication::processEvents();
    compare(u"flow-"_s + QString::fromLatin1(QTest::currentDataTag()),
            child<CallFlowView>("callFlow"));
}

void tst_WindowPictures::focus_data()
{
    QTest::addColumn<QString>("widget");
    QTest::newRow("list") << u"codes"_s;
    QTest::newRow("page") << u"page"_s;
    QTest::newRow("picture") << u"callFlow"_s;
    QTest::newRow("occurrences") << u"occurrenceView"_s;
}

/// Each pane shows that the keys go to it.
void tst_WindowPictures::focus()
{
    QFETCH(QString, widget);
    open({640, 700}, u"486"_s, u"busy.log"_s);
    m_window->findChild<QWidget *>(widget)->setFocus(Qt::TabFocusReason);
    compare(u"focus-"_s + QString::fromLatin1(QTest::currentDataTag()), m_window.data());
}

void tst_WindowPictures::narrowPage()
{
    open({420, 480}, u"491"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    compare(u"narrow-page"_s, m_window.data());
}

/// What is selected across columns and pictures.
void tst_WindowPictures::selection()
{
    open({1100, 900}, u"400"_s);
    page()->selectAll();
    compare(u"selected"_s, m_window.data());
}

void tst_WindowPictures::rowUnderMouse()
{
    open({640, 300});
    auto *view = child<EntryView>("codes");
    const QModelIndex row = view->model()->index(1, 0, view->model()->index(0, 0));
    QTest::mouseMove(view->viewport(), QPoint(1, 1));
    QTest::mouseMove(view->viewport(), view->visualRect(row).center());
    compare(u"row-under-mouse"_s, view);
}

void tst_WindowPictures::foldedClass()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    open({640, 300});
    auto *view = child<EntryView>("codes");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    view->collapse(view->model()->index(0, 0));
    compare(u"folded-class"_s, view);
}

void tst_WindowPictures::menus()
{
    open({640, 400}, {}, u"busy.log"_s);
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (qsizetype i = 0; i < menus.size(); ++i) {
        QMenu *menu = menus.at(i)->menu();
        menu->popup(QPoint());
        compare(u"menu-%1"_s.arg(i + 1), menu);
        menu->close();
    }
}

void tst_WindowPictures::dialogs_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("keys") << u"showKeys"_s;
    QTest::newRow("about") << u"about"_s;
}

void tst_WindowPictures::dialogs()
{
    QFETCH(QString, action);
    open({640, 400});
    m_window->findChild<QAction *>(action)->trigger();
    auto *dialog = m_window->findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(dialog && dialog->isVisible());
    compare(u"dialog-"_s + QString::fromLatin1(QTest::currentDataTag()), dialog);
}

QTEST_MAIN(tst_WindowPictures)
#include "tst_windowpictures.moc"
