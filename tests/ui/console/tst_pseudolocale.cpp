// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/everyscene.h"
#include "translations/pseudotranslator.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Whether nobody translated it: a word of English letters outside of brackets. What stands in a workspace has none either, so this is
/// asked only of what the console itself says.
bool isEnglish(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    return !text.contains(u'[') && word.match(text).hasMatch();
}

}  // namespace

/// Every pane, dialog and wizard page in a language that nobody speaks: what is still English was not translated, what is cut off has no
/// room for longer words.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disguisesTextsAndLeavesWhatPlaceholdersMean()
    {
        const PseudoTranslator latin(PseudoTranslator::Script::Latin);
        QCOMPARE(latin.disguised(u"&Add %1"_s), u"[&Áđđ %1~]"_s);
        QCOMPARE(latin.disguised(u"%L1 of %n"_s), u"[%L1 óƒ %n~]"_s);
        QCOMPARE(latin.disguised(u"<b>No</b>"_s), u"[<b>Ñó</b>~]"_s);
        QCOMPARE(latin.disguised(u"3 %"_s), u"3 %"_s);
        QCOMPARE(latin.disguised(QString()), QString());
        QVERIFY(PseudoTranslator(PseudoTranslator::Script::Arabic).disguised(u"Users"_s).at(1).direction() == QChar::DirAL);
    }

    void everythingIsTranslatedAndFits()
    {
        PseudoTranslator language(PseudoTranslator::Script::Latin);
        QCoreApplication::installTranslator(&language);
        EveryScene every;
        QStringList defects;
        every.visitAll([&](const QString &name, QWidget &scene) {
            const auto complain = [&](const QWidget &widget, const QString &what, const QString &text) {
                defects.append(u"%1: %2 %3: %4"_s.arg(name, pathOf(widget), what, text.left(60)));
            };
            const auto buttons = scene.findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                if (!button->isVisibleTo(&scene)) {
                    continue;
                }
                if (button->width() < button->minimumSizeHint().width()) {
                    complain(*button, u"is cut off"_s, button->text());
                }
                if (isEnglish(button->toolTip())) {
                    complain(*button, u"says in its tool tip"_s, button->toolTip());
                }
            }
            const auto labels = scene.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisibleTo(&scene) && !label->wordWrap() && label->textFormat() == Qt::PlainText
                    && label->text().startsWith(u'[')
                    && label->fontMetrics().horizontalAdvance(label->text()) > label->contentsRect().width() + 1) {
                    complain(*label, u"is cut off"_s, label->text());
                }
            }
            const auto lines = scene.findChildren<QLineEdit *>();
            for (const QLineEdit *line : lines) {
                if (line->isVisibleTo(&scene) && isEnglish(line->placeholderText()) && !line->placeholderText().contains(u'@')) {
                    complain(*line, u"suggests"_s, line->placeholderText());
                }
            }
            const auto tabs = scene.findChildren<QTabBar *>();
            for (const QTabBar *bar : tabs) {
                for (int tab = 0; tab < bar->count() && bar->isVisibleTo(&scene); ++tab) {
                    if (isEnglish(bar->tabText(tab))) {
                        complain(*bar, u"names a tab"_s, bar->tabText(tab));
                    }
                }
            }
            const auto tables = scene.findChildren<QTableView *>();
            for (const QTableView *table : tables) {
                for (int column = 0; table->model() && column < table->model()->columnCount() && table->isVisibleTo(&scene); ++column) {
                    const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
                    if (isEnglish(title) && table->objectName() != u"accessMatrix"_s) {
                        complain(*table, u"heads a column"_s, title);
                    }
                }
            }
        });
        QCoreApplication::removeTranslator(&language);
        defects.removeDuplicates();
        QVERIFY2(defects.isEmpty(), qPrintable(u"%1 defects:\n"_s.arg(defects.size()) + defects.join(u'\n')));
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
