// SPDX-License-Identifier: Apache-2.0
#include "core/accesscontrol/accesscontrolattribute.h"
#include "core/directories/directoryattribute.h"
#include "core/quotas/quota.h"
#include "core/settings/setting.h"
#include "core/users/attributeexpression.h"
#include "core/users/userattribute.h"
#include "core/workspace/rooms.h"
#include "models/assignments/accessmatrixmodel.h"
#include "tests/ui/support/accessdesk.h"
#include "translations/language.h"
#include "ui/assignments/accessmatrixpage.h"
#include "ui/console/consolewindow.h"
#include "ui/console/languagechange.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/navigationlist.h"
#include "ui/users/userdetails.h"
#include "ui/users/userpage.h"
#include "ui/users/userspane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTabWidget>
#include <QTableView>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// What the console itself says on what is shown: buttons, hints, tabs, heads of columns, what can be done.
QStringList saidOn(const QWidget &shown)
{
    QStringList texts;
    for (const QAction *action : shown.findChildren<QAction *>()) {
        texts.append(action->text());
    }
    for (const QWidget *each : shown.findChildren<QWidget *>()) {
        if (!each->isVisibleTo(&shown)) {
            continue;
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(each); button && !button->property("namesRecord").toBool()) {
            texts.append({button->text(), button->toolTip()});
        } else if (const auto *line = qobject_cast<const QLineEdit *>(each)) {
            texts.append({line->placeholderText(), line->accessibleName()});
        } else if (const auto *tabs = qobject_cast<const QTabWidget *>(each)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                texts.append(tabs->tabText(tab));
            }
        } else if (const auto *table = qobject_cast<const QTableView *>(each); table && table->model()) {
            for (int column = 0; column < table->model()->columnCount() && !table->property("headsRecords").toBool(); ++column) {
                texts.append(table->model()->headerData(column, Qt::Horizontal).toString());
            }
        }
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

/// The texts of every table that is made once and kept.
QStringList keptTexts()
{
    QStringList texts;
    for (const UserAttribute &each : userAttributes()) {
        texts.append(each.label);
    }
    for (const auto *expressions : {&userExpressions(), &attributeExpressions(), &directoryExpressions()}) {
        for (const AttributeExpression &each : *expressions) {
            texts.append(each.label);
        }
    }
    for (const MappedAttribute &each : mappedAttributes()) {
        texts.append(each.label);
    }
    for (const Setting &each : allSettings()) {
        texts.append({each.label, each.explanation});
    }
    for (const QuotaDescription &each : allQuotas()) {
        texts.append(each.title);
    }
    for (const RecordedTable &table : recordedTables()) {
        texts.append(table.noun);
        for (const RecordedColumn &column : table.columns) {
            texts.append(column.label);
        }
    }
    texts.removeAll(QString());
    return texts;
}

/// For whoever reads the failure: what only one of the two has.
QString difference(const QStringList &a, const QStringList &b)
{
    QStringList only;
    for (const auto &[one, other] : {std::make_pair(a, b), std::make_pair(b, a)}) {
        for (const QString &text : one) {
            if (!other.contains(text)) {
                only.append(text);
            }
        }
    }
    return only.join(u" | "_s);
}

bool isEnglish(const QString &text)
{
    static const QRegularExpression word(u"[a-z]{3,}"_s);
    const bool isExample = text.contains(u'@') || (text.contains(u':') && !text.contains(u' '));  // an address, an ARN
    return !text.contains(u'[') && !isExample && word.match(text).hasMatch();
}

}  // namespace

class TestLanguageChange : public QObject
{
    Q_OBJECT

    /// A window on a company, and how the program exchanges it.
    struct Shown {
        explicit Shown(AccessDesk &at) : desk(at) { open(std::make_unique<ConsoleWindow>(at.desk, theme)); }

        void open(std::unique_ptr<ConsoleWindow> next)
        {
            next->show();
            window = std::move(next);
            QTRY_VERIFY(desk.isQuiet());
        }
        void speakNow(const QString &language)
        {
            window->keepPlace();
            speak(*QCoreApplication::instance(), language);
            auto next = std::make_unique<ConsoleWindow>(desk.desk, theme);
            next->takeOver(*window);
            open(std::move(next));
        }
        QStringList walk(const QStringList &pages)
        {
            QStringList texts;
            for (const QString &key : pages) {
                window->showPage(key);
                [this] { QTRY_VERIFY(desk.isQuiet()); }();
                texts.append(saidOn(*window));
            }
            texts.removeDuplicates();
            texts.sort();
            return texts;
        }

        AccessDesk &desk;
        Theme theme{Theme::Mode::Light};
        std::unique_ptr<ConsoleWindow> window;
    };

private Q_SLOTS:
    void init() { speak(*QCoreApplication::instance(), u"en"_s); }
    void cleanup() { speak(*QCoreApplication::instance(), u"en"_s); }

    void thereAndBackEveryTextIsAsItWas()
    {
        AccessDesk desk;
        Shown shown(desk);
        const QStringList pages{u"dashboard"_s,   u"accounts"_s, u"permissionsets"_s, u"users"_s,  u"mfa"_s,
                                u"assignments"_s, u"matrix"_s,   u"history"_s,        u"quotas"_s, u"settings"_s};
        shown.walk(pages);
        shown.speakNow(u"en"_s);  // from now on every page is there from the beginning
        const QStringList english = shown.walk(pages);
        QCOMPARE(shown.window->pageTitle(u"users"_s), u"Users"_s);
        shown.speakNow(u"de"_s);
        const QStringList german = shown.walk(pages);
        QCOMPARE(shown.window->pageTitle(u"users"_s), u"Benutzer"_s);
        QVERIFY(!german.filter(u"Rückgängig"_s).isEmpty());
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
        QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);
        shown.speakNow(u"en"_s);
        const QStringList again = shown.walk(pages);
        QVERIFY2(again == english, qPrintable(difference(again, english)));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
        QCOMPARE(QLocale().toString(1234567), u"1,234,567"_s);
    }

    void nothingStaysInTheLanguageBefore()
    {
        AccessDesk desk;
        Shown shown(desk);
        const QStringList pages = shown.window->pageKeys();
        shown.walk(pages);
        shown.window->openUser(desk.ana.value);
        QTRY_VERIFY(desk.isQuiet());
        shown.speakNow(u"pseudo"_s);
        QStringList left;
        for (const QString &text : saidOn(*shown.window) + shown.walk(pages)) {
            if (isEnglish(text)) {
                left.append(text);
            }
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u" | "_s)));
    }

    void tablesOfTextsFollow()
    {
        const QStringList english = keptTexts();
        const Setting *kept = &allSettings().first();
        const QString label = kept->label;
        speak(*QCoreApplication::instance(), u"pseudo"_s);
        const QStringList other = keptTexts();
        QCOMPARE(other.size(), english.size());
        for (qsizetype at = 0; at < other.size(); ++at) {
            QVERIFY2(!isEnglish(other[at]) || other[at] == english[at].toLower(), qPrintable(other[at]));
        }
        QCOMPARE(kept->label, label);  // whoever holds a row keeps it
        speak(*QCoreApplication::instance(), u"en"_s);
        QCOMPARE(keptTexts(), english);
        QCOMPARE(&allSettings().first(), kept);
    }

    void whatWasShownIsShownAgain()
    {
        AccessDesk desk;
        Shown shown(desk);
        shown.window->showPage(u"groups"_s);
        shown.window->showPage(u"users"_s);
        auto *users = qobject_cast<UsersPane *>(shown.window->page(u"users"_s));
        users->filterBar().setText(u"a"_s);
        auto *choice = users->filterBar().findChild<QComboBox *>(u"status"_s);
        choice->setCurrentIndex(1);
        QTRY_VERIFY(desk.isQuiet());
        QVERIFY(users->select(desk.ana.value));
        shown.speakNow(u"de"_s);
        QCOMPARE(shown.window->currentKey(), u"users"_s);
        users = qobject_cast<UsersPane *>(shown.window->page(u"users"_s));
        QCOMPARE(users->filterBar().text(), u"a"_s);
        QCOMPARE(users->filterBar().choice(u"status"_s).toInt(), int(User::Status::Enabled));
        QTRY_COMPARE(users->selectedIds(), QList<qint64>{desk.ana.value});
        shown.window->goBack();
        QCOMPARE(shown.window->currentKey(), u"groups"_s);

        shown.window->openUser(desk.ana.value);
        auto *page = shown.window->findChild<UserPage *>();
        page->details().findChild<QTabWidget *>()->setCurrentIndex(1);
        shown.speakNow(u"en"_s);
        page = shown.window->findChild<UserPage *>();
        QVERIFY(page && page->isVisible());
        QCOMPARE(page->details().findChild<QTabWidget *>()->currentIndex(), 1);
    }

    void waitsForWhatIsRunning()
    {
        AccessDesk desk;
        Shown shown(desk);
        QSemaphore goOn;
        bool ended = false;
        desk.tasks.start<void>(
            Tasks::Lane::Write, u"Importing"_s, shown.window.get(),
            [&](Workspace &, Progress &) {
                goOn.acquire();
                return Status();
            },
            [&](const Status &) { ended = true; });
        bool changed = false;
        new LanguageChange(*shown.window, [&] { changed = ended; });
        QTRY_COMPARE(desk.prompts.notices.size(), 1);
        QVERIFY(!changed);
        goOn.release();
        QTRY_VERIFY(changed);
        QCOMPARE(desk.prompts.notices.size(), 1);
    }

    void asksBeforeItDiscardsWhatWasEntered()
    {
        AccessDesk desk;
        Shown shown(desk);
        shown.window->showPage(u"matrix"_s);
        auto *matrix = qobject_cast<AccessMatrixPage *>(shown.window->page(u"matrix"_s));
        matrix->showSubject({{}, Principal::of(desk.team)});
        QTRY_VERIFY(desk.isQuiet() && matrix->model().rowCount() > 0 && matrix->model().columnCount() > 0);
        AccessMatrixModel &model = matrix->model();
        const QModelIndex cell = model.index(0, 0);
        model.mean(QItemSelection(cell, cell), !model.isGiven(QItemSelectionRange(cell)));
        QVERIFY(model.meantCount() > 0);
        desk.prompts.agree = false;
        int changes = 0;
        new LanguageChange(*shown.window, [&] { ++changes; });
        QTRY_COMPARE(desk.prompts.questions.size(), 1);
        QVERIFY(desk.prompts.questions.first().text.contains(u"Access matrix"_s));
        QCOMPARE(changes, 0);
        model.discard();
        QTRY_COMPARE(changes, 1);
        QCOMPARE(desk.prompts.questions.size(), 1);

        model.mean(QItemSelection(cell, cell), !model.isGiven(QItemSelectionRange(cell)));
        shown.window->close();
        QCOMPARE(desk.prompts.questions.size(), 2);
        QVERIFY(shown.window->isVisible());
        desk.prompts.agree = true;
        new LanguageChange(*shown.window, [&] { ++changes; });
        QTRY_COMPARE(changes, 2);
    }

    void nothingOfTheOldWindowIsLeft()
    {
        AccessDesk desk;
        Shown shown(desk);
        const QPointer<QWidget> first = shown.window.get();
        shown.walk(shown.window->pageKeys());
        const auto count = [] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return std::make_pair(QApplication::topLevelWidgets().size(), QApplication::allWidgets().size());
        };
        shown.speakNow(u"de"_s);
        QVERIFY(!first);
        shown.speakNow(u"en"_s);
        const auto before = count();
        shown.speakNow(u"de"_s);
        shown.speakNow(u"en"_s);
        QCOMPARE(count(), before);
    }
};

QTEST_MAIN(TestLanguageChange)
#include "tst_languagechange.moc"
