// SPDX-License-Identifier: MIT
#pragma once

#include "callflowview.h"
#include "entryview.h"
#include "htmlparts.h"
#include "mainwindow.h"
#include "pageview.h"
#include "palettes.h"
#include "searchfield.h"
#include "testing.h"
#include "translations.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTimer>

#include <functional>

/// Tests of the window as a user meets it. Each test function has one of its own, in English and
/// light.
class WindowTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init()
    {
        prepare();
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        QApplication::clipboard()->clear();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

protected:
    /// What holds before a window opens.
    void prepare()
    {
        failOnUnexpectedWarnings();
        m_translations.use(QStringLiteral("en"));
        QApplication::setPalette(lightPalette());
    }

    /// Opens a window of \a size, or as it was left, where \a state says so, and closes the one
    /// before.
    void openWindow(const WindowState &state = {}, const QSize &size = {1100, 720})
    {
        m_window.reset(new MainWindow(shippedTable(), state));
        if (state.geometry.isEmpty())
            m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.data()));
    }

    /// Has the window read \a files, and waits until that is done.
    void openTraces(const QStringList &files) const
    {
        m_window->openTraces(files);
        waitForTrace();
    }

    void waitForTrace() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        QCoreApplication::processEvents();
    }

    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] SearchField *field() const { return child<SearchField>("search"); }
    [[nodiscard]] EntryView *view() const { return child<EntryView>("codes"); }
    [[nodiscard]] PageView *page() const { return child<PageView>("page"); }

    /// Where \a widget is in the window.
    [[nodiscard]] QRect place(const QWidget *widget) const
    {
        return {widget->mapTo(m_window.data(), QPoint()), widget->size()};
    }

    /// The pictures of call flows on the page.
    [[nodiscard]] QList<CallFlowView *> pictures() const
    {
        QList<CallFlowView *> views = page()->findChildren<CallFlowView *>();
        views.removeIf([](const CallFlowView *view) { return !view->isVisible(); });
        return views;
    }

    /// The code whose row is selected, 0 for none and for another kind of row.
    [[nodiscard]] int selectedCode() const
    {
        const EntryId entry = view()->selectedEntry().value_or(EntryId());
        return entry.isCode() ? entry.number : 0;
    }

    [[nodiscard]] QModelIndex rowOf(int code) const { return ::rowOf(*view(), code); }

    void selectCode(int code) const { view()->select({EntryId::Kind::Code, code}); }

    /// The text of the page, with ordinary blanks.
    [[nodiscard]] QString pageText() const
    {
        return page()->toPlainText().replace(QChar::Nbsp, u' ');
    }

    /// The first line of the page, in one direction.
    [[nodiscard]] QString heading() const
    {
        QString line = page()->document()->firstBlock().text();
        return line.replace(QChar::Nbsp, u' ').removeIf(Html::isDirectionMark).simplified();
    }

    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }

    /// Types \a text wherever the focus is.
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }

    /// Opens the context menu of \a widget at \a place, as by \a reason, and does \a act in it.
    static void inContextMenu(QWidget *widget, const QPoint &place,
                              QContextMenuEvent::Reason reason,
                              const std::function<void(QMenu *)> &act)
    {
        bool isOpen = false;
        QTimer::singleShot(0, qApp, [&isOpen, &act] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            isOpen = true;
            act(menu);
            menu->close();
        });
        QContextMenuEvent event(reason, place, widget->mapToGlobal(place));
        QCoreApplication::sendEvent(widget, &event);
        QVERIFY(isOpen);
    }

    Translations m_translations;
    QScopedPointer<MainWindow> m_window;
};
