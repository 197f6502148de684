// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMainWindow>
#include <QStringList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace gatehouse {

class Breadcrumb;
class MessageBar;
class NavigationList;

/// The frame of the console: navigation, bar on top, pages, status line. It knows no page until one is added.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a page; it is made when it is first shown.
    void addPage(const QString &section, const QString &key, const QString &title, const QString &iconName,
                 std::function<QWidget *()> make);
    [[nodiscard]] QStringList pageKeys() const { return m_order; }
    [[nodiscard]] QString pageTitle(const QString &key) const;
    /// Makes the page if need be; nothing for an unknown key.
    [[nodiscard]] QWidget *page(const QString &key);
    bool showPage(const QString &key);
    [[nodiscard]] QString currentKey() const { return m_current; }
    /// Shows a page above the current one, with a breadcrumb back; it is deleted when one leaves it.
    void openSubPage(QWidget *page, const QString &title);
    void goBack();
    /// The pages that one can go back to from the current one, the nearest last.
    [[nodiscard]] QStringList past() const { return m_past; }
    void setPast(const QStringList &keys) { m_past = keys; }
    /// The page if it was made already, and nothing otherwise.
    [[nodiscard]] QWidget *madePage(const QString &key) const { return m_pages.value(key).widget; }
    /// The next window has the place and size of this one.
    void keepGeometry() const;

    void setFileName(const QString &name);
    [[nodiscard]] QLineEdit &search() const { return *m_search; }
    [[nodiscard]] NavigationList &navigation() const { return *m_navigation; }
    [[nodiscard]] Breadcrumb &breadcrumb() const { return *m_breadcrumb; }
    /// What holds for all pages; hidden until it speaks.
    [[nodiscard]] MessageBar &message() const { return *m_message; }
    /// At the end of the bar on top, or before another one there.
    void addTopWidget(QWidget *widget, const QWidget *before = nullptr);
    /// The left of the status line: running tasks.
    void setTaskWidget(QWidget *widget);
    /// The right of the status line: what undo would take back.
    void setUndoWidget(QWidget *widget);

Q_SIGNALS:
    /// Ctrl+K, or the search field was entered.
    void searchOpened();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Page {
        QString title;
        std::function<QWidget *()> make;
        QWidget *widget = nullptr;
    };

    [[nodiscard]] QWidget *makeTopBar();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeStatusLine();
    void addShortcuts();
    void takeAway(const QWidget *page);
    void leaveSubPages();
    void updatePath();

    QHash<QString, Page> m_pages;
    QStringList m_order;
    QStringList m_past;
    QString m_current;
    QList<std::pair<QWidget *, QString>> m_subPages;
    QLabel *m_file;
    QLineEdit *m_search;
    NavigationList *m_navigation;
    QToolButton *m_back;
    Breadcrumb *m_breadcrumb;
    QWidget *m_path;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QHBoxLayout *m_top;
    QHBoxLayout *m_status;
};

}  // namespace gatehouse
