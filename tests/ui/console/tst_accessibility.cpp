// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/everyscene.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabBar>
#include <QTextEdit>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Whether a person works with it, rather than looks at it.
bool isControl(const QWidget &widget)
{
    const bool partOfAnother = qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QComboBox *>(widget.parentWidget())
                               || qobject_cast<const QAbstractSpinBox *>(widget.parentWidget())
                               || qobject_cast<const QLineEdit *>(widget.parentWidget())
                               || qobject_cast<const QTabBar *>(widget.parentWidget());
    const bool kind = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
                      || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget)
                      || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
                      || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QTabBar *>(&widget);
    return !partOfAnother && (kind || widget.focusPolicy() & Qt::TabFocus) && !qobject_cast<const QSplitter *>(&widget);
}

}  // namespace

/// Looks at every pane, dialog and wizard page with the eyes of a screen reader.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameARoleAndAPlaceInTheTabOrder()
    {
        EveryScene every;
        QStringList defects;
        int controls = 0;
        every.visitAll([&](const QString &name, QWidget &scene) {
            const auto widgets = scene.findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!widget->isVisibleTo(&scene) || !isControl(*widget)) {
                    continue;
                }
                ++controls;
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                const auto complain = [&](const QString &what) { defects.append(u"%1: %2 %3"_s.arg(name, pathOf(*widget), what)); };
                if (!accessible) {
                    complain(u"is not accessible"_s);
                    continue;
                }
                if (accessible->text(QAccessible::Name).trimmed().isEmpty()) {
                    complain(u"has no name"_s);
                }
                const QAccessible::Role role = accessible->role();
                if (role == QAccessible::NoRole || role == QAccessible::Client) {
                    complain(u"has no role"_s);
                }
                if (accessible->state().disabled != !widget->isEnabled()) {
                    complain(u"is disabled for some only"_s);
                }
                const bool reachable = widget->focusPolicy() & Qt::TabFocus;
                const bool otherwise = widget->focusProxy() || !widget->isEnabled() || widget->property("keyboardElsewhere").toBool();
                if (!reachable && !otherwise) {
                    complain(u"is not reached with the keyboard"_s);
                }
            }
        });
        QVERIFY(controls > 1000);
        defects.removeDuplicates();
        QVERIFY2(defects.isEmpty(), qPrintable(u"%1 defects:\n"_s.arg(defects.size()) + defects.join(u'\n')));
    }

    void nothingWithoutAReasonIsGrey()
    {
        EveryScene every;
        QStringList defects;
        every.visitAll([&](const QString &name, QWidget &scene) {
            const auto buttons = scene.findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                const bool within
                    = qobject_cast<const QLineEdit *>(button->parentWidget()) || qobject_cast<const QTabBar *>(button->parentWidget());
                if (button->isVisibleTo(&scene) && !button->isEnabled() && !within && button->parentWidget()->isEnabled()
                    && button->toolTip().isEmpty()) {
                    defects.append(u"%1: %2"_s.arg(name, pathOf(*button)));
                }
            }
        });
        defects.removeDuplicates();
        QVERIFY2(defects.isEmpty(), qPrintable(defects.join(u'\n')));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
