// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/everyscene.h"
#include "translations/pseudotranslator.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Whether it is a part of a control that stands for the whole: the arrow of a box, the line of a spin box.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
           || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QHeaderView *>(&widget)
           || (qobject_cast<const QAbstractItemView *>(parent) && qobject_cast<const QAbstractButton *>(&widget));
}

/// Whether a person works with it, rather than looks at it.
bool isControl(const QWidget &widget)
{
    const bool kind = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
                      || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget)
                      || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
                      || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QTabBar *>(&widget);
    const bool frame = qobject_cast<const QTabWidget *>(&widget);  // its bar is the control
    return !isPart(widget) && !frame && (kind || widget.focusPolicy() & Qt::TabFocus);
}

/// Whether the keyboard gets to it: by itself, through its toolbar's arrow keys, or because another widget hands its keys on.
bool isReached(const QWidget &widget)
{
    const bool inBar = qobject_cast<const QToolBar *>(widget.parentWidget());
    const bool besideChosen = qobject_cast<const QRadioButton *>(&widget);  // the arrow keys go there from the chosen one
    return widget.focusPolicy() & Qt::TabFocus || !widget.isEnabled() || widget.focusProxy() || inBar || besideChosen
           || widget.property("keysComeFromElsewhere").toBool();
}

/// Whether nobody translated it: a word of English letters and no bracket of the pseudo-language. Asked only of what the console itself
/// says.
bool isEnglish(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    return !text.contains(u'[') && word.match(text).hasMatch();
}

/// What is wrong in one scene, a line each.
class Inspection
{
public:
    Inspection(QString name, QWidget &scene) : m_name(std::move(name)), m_scene(scene) {}

    [[nodiscard]] QStringList defects()
    {
        const auto widgets = m_scene.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisibleTo(&m_scene)) {
                continue;
            }
            if (isControl(*widget)) {
                hear(*widget);
            }
            read(*widget);
        }
        return m_defects;
    }

private:
    void complain(const QWidget &widget, const QString &what, const QString &text = {})
    {
        m_defects.append(u"%1: %2 %3 %4"_s.arg(m_name, pathOf(widget), what, text.left(60)));
    }

    /// What a screen reader says of a control.
    void hear(QWidget &widget)
    {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
        if (!accessible) {
            complain(widget, u"is not accessible"_s);
            return;
        }
        if (accessible->text(QAccessible::Name).trimmed().isEmpty()) {
            complain(widget, u"has no name"_s);
        }
        if (accessible->role() == QAccessible::NoRole || accessible->role() == QAccessible::Client) {
            complain(widget, u"has no role"_s);
        }
        if (!isReached(widget)) {
            complain(widget, u"is not reached with the keyboard"_s);
        }
        const auto *button = qobject_cast<QAbstractButton *>(&widget);
        if (button && !button->isEnabled() && button->parentWidget()->isEnabled() && button->toolTip().isEmpty()) {
            complain(widget, u"is grey without a reason"_s, button->text());
        }
    }

    /// What stands there.
    void read(const QWidget &widget)
    {
        if (isPart(widget)) {
            return;
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            if (button->width() < button->minimumSizeHint().width()) {
                complain(widget, u"is cut off at %1 of %2 pixels:"_s.arg(button->width()).arg(button->minimumSizeHint().width()),
                         button->text());
            }
            if (isEnglish(button->toolTip()) && !button->property("namesRecord").toBool()) {
                complain(widget, u"says in its tool tip"_s, button->toolTip());
            }
        } else if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            const bool told = label->text().startsWith(u'[') && !label->wordWrap() && label->textFormat() == Qt::PlainText;
            if (told && label->fontMetrics().horizontalAdvance(label->text()) > label->contentsRect().width() + 1) {
                complain(widget, u"is cut off"_s, label->text());
            }
        } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            if (isEnglish(line->placeholderText()) && !line->placeholderText().contains(u'@') && !line->placeholderText().contains(u':')) {
                complain(widget, u"suggests"_s, line->placeholderText());
            }
        } else if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
            for (int tab = 0; tab < bar->count(); ++tab) {
                if (isEnglish(bar->tabText(tab))) {
                    complain(widget, u"names a tab"_s, bar->tabText(tab));
                }
            }
        } else if (const auto *table = qobject_cast<const QTableView *>(&widget)) {
            for (int column = 0; table->model() && column < table->model()->columnCount() && !table->property("headsRecords").toBool();
                 ++column) {
                if (const QString title = table->model()->headerData(column, Qt::Horizontal).toString(); isEnglish(title)) {
                    complain(widget, u"heads a column"_s, title);
                }
            }
        }
    }

    QString m_name;
    QWidget &m_scene;
    QStringList m_defects;
};

}  // namespace

/// Looks at every pane, dialog and wizard page with the ears of a screen reader and in a language that nobody speaks: what is still English
/// was not translated, what is cut off has no room for longer words.
class TestEveryScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeardReachedTranslatedAndFits()
    {
        QTest::failOnWarning(QRegularExpression(u"^Scenes are left out"_s));
        PseudoTranslator language(PseudoTranslator::Script::Latin);
        QCoreApplication::installTranslator(&language);
        QSet<QString> defects;
        int scenes = 0;
        {
            EveryScene every;
            every.visitAll([&](const QString &name, QWidget &scene) {
                ++scenes;
                const QStringList found = Inspection(name, scene).defects();
                for (const QString &defect : found) {
                    // The same part stands in many scenes: it is told once.
                    const QString where = defect.section(u": "_s, 1);
                    if (!defects.contains(where)) {
                        defects.insert(where);
                        qWarning().noquote() << defect;
                    }
                }
            });
        }
        QCoreApplication::removeTranslator(&language);
        QVERIFY(scenes > 100);
        QCOMPARE(defects.size(), 0);
    }
};

QTEST_MAIN(TestEveryScene)
#include "tst_everyscene.moc"
