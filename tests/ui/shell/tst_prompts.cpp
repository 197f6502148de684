// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/click.h"
#include "tests/ui/support/fakeprompts.h"
#include "ui/shell/dialogprompts.h"
#include "ui/shell/notice.h"
#include "ui/shell/noticelog.h"
#include "ui/shell/questiondialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPrompts : public QObject
{
    Q_OBJECT

private:
    static Question deleteUsers()
    {
        return {u"Delete 3 users?"_s, u"They can no longer sign in."_s, u"Delete 3 users"_s, {u"12 assignments are removed."_s},
                u"DELETE"_s,          Question::Weight::Danger};
    }

private Q_SLOTS:
    void waitsForTheTypedWordBeforeTheAction()
    {
        QWidget window;
        window.show();
        NoticeLog log;
        DialogPrompts prompts{log};
        int accepted = 0;
        prompts.confirm(&window, deleteUsers(), [&] { ++accepted; });
        auto *dialog = window.findChild<QuestionDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *action = dialog->findChild<QPushButton *>(u"action"_s);
        auto *typed = dialog->findChild<QLineEdit *>(u"typedWord"_s);
        QVERIFY(typed->hasFocus());
        QVERIFY(!action->isEnabled());

        QTest::keyClicks(typed, u"delete"_s);
        QVERIFY(!action->isEnabled());
        click(action);
        QCOMPARE(accepted, 0);

        typed->clear();
        QTest::keyClicks(typed, u"DELETE"_s);
        QVERIFY(action->isEnabled());
        click(action);
        QCOMPARE(accepted, 1);
    }

    void saysHowTheWordIsSpelledWhenAnotherOneIsEntered()
    {
        QuestionDialog dialog(deleteUsers());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *typed = dialog.findChild<QLineEdit *>(u"typedWord"_s);
        auto *hint = dialog.findChild<QLabel *>(u"wordHint"_s);
        QVERIFY(hint->isHidden());
        QTest::keyClicks(typed, u"delete"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QTRY_VERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(u"DELETE"_s));
        typed->clear();
        QVERIFY(hint->isHidden());
        QTest::keyClicks(typed, u"DELETE"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void doesNothingWhenTheQuestionIsCancelled()
    {
        QWidget window;
        window.show();
        NoticeLog log;
        DialogPrompts prompts{log};
        bool accepted = false;
        prompts.confirm(&window, deleteUsers(), [&] { accepted = true; });
        auto *dialog = window.findChild<QuestionDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<QuestionDialog *>());
        QVERIFY(!accepted);
    }

    void enterDoesNotDoWhatIsDangerous()
    {
        QWidget window;
        window.show();
        NoticeLog log;
        DialogPrompts prompts{log};
        bool accepted = false;
        Question question = deleteUsers();
        question.typedWord.clear();
        prompts.confirm(&window, question, [&] { accepted = true; });
        auto *dialog = window.findChild<QuestionDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<QuestionDialog *>());
        QVERIFY(!accepted);
    }

    void showsAnErrorWithDetailsThatCanBeCopied()
    {
        QWidget window;
        window.show();
        NoticeLog log;
        DialogPrompts prompts{log};
        prompts.show(&window, {Error::Kind::Conflict, u"The e-mail is taken."_s, u"emails"_s, u"row 7"_s});
        auto *dialog = window.findChild<ErrorDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(dialog->findChild<QLabel *>(u"message"_s)->text(), u"The e-mail is taken."_s);
        auto *details = dialog->findChild<QPlainTextEdit *>(u"details"_s);
        QVERIFY(!details->isVisible());
        click(dialog->findChild<QPushButton *>(u"toggleDetails"_s));
        QVERIFY(details->isVisible());
        click(dialog->findChild<QPushButton *>(u"copy"_s));
        QCOMPARE(QApplication::clipboard()->text(), u"The e-mail is taken.\n\nrow 7"_s);
    }

    void showsNamesAsTheyAreAndNotAsMarkup()
    {
        QuestionDialog dialog({u"Delete <b>x</b>?"_s, u"<i>y</i>"_s, u"Delete"_s});
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        }
    }

    void aNoticeStandsOverTheStatusLineAndItsWordsBesideItsPicture()
    {
        QMainWindow window;
        window.resize(900, 600);
        window.show();
        Notice::post(&window, Tone::Success, u"Undone: Add user ana"_s);
        const auto *notice = window.findChild<Notice *>();
        QVERIFY(notice);
        constexpr int statusLine = 45;
        QVERIFY(notice->geometry().top() >= window.height() - statusLine && notice->geometry().bottom() < window.height());
        QVERIFY(notice->geometry().right() < window.width() / 2);
        const auto *words = notice->findChild<QLabel *>();
        constexpr int edgeAndPicture = 12 + 16;
        QTRY_VERIFY(words->x() >= edgeAndPicture + 8);
    }

    void anErrorInADialogLeavesWhatWasNotSeenUnseen()
    {
        QWidget window;
        window.show();
        NoticeLog log;
        DialogPrompts prompts{log};
        prompts.notify(&window, Tone::Warning, u"Two messages wait."_s);
        prompts.show(&window, {Error::Kind::Conflict, u"The e-mail is taken."_s, {}, {}});
        QCOMPARE(log.rowCount(), 2);
        QCOMPARE(log.unseenCount(), 1);
        QCOMPARE(log.unseenTone(), Tone::Warning);
        log.markSeen();
        QCOMPARE(log.unseenCount(), 0);
    }

    void aNewerNoticeTakesThePlaceOfTheOneShown()
    {
        QWidget window;
        window.resize(800, 400);
        window.show();
        NoticeLog log;
        DialogPrompts prompts{log};
        prompts.notify(&window, Tone::Success, u"One user was added."_s);
        prompts.notify(&window, Tone::Success, u"Two users were added."_s);
        QTRY_COMPARE(window.findChildren<Notice *>().size(), 1);
        QCOMPARE(window.findChild<Notice *>()->accessibleName(), u"Two users were added."_s);
    }

    void theFakeAnswersAsTheTestSays()
    {
        FakePrompts prompts;
        int accepted = 0;
        prompts.confirm(nullptr, deleteUsers(), [&] { ++accepted; });
        prompts.agree = false;
        prompts.confirm(nullptr, deleteUsers(), [&] { ++accepted; });
        QCOMPARE(accepted, 1);
        QCOMPARE(prompts.questions.size(), 2);
    }
};

QTEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
