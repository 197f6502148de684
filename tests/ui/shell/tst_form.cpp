// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/click.h"
#include "ui/shell/edits.h"
#include "ui/shell/factsview.h"
#include "ui/shell/form.h"
#include "ui/shell/formdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/stepwizard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

Form *userForm()
{
    auto *form = new Form;
    form->addSection(u"Primary information"_s, Form::Columns::Two);
    form->add(new TextEdit(u"userName"_s, u"&Username"_s))->require()->setHint(u"Cannot be changed later."_s);
    form->add(new TextEdit(u"email"_s, u"E-mail address"_s))->require()->setRule([](const QVariant &value) -> Status {
        return value.toString().contains(u'@') ? Status() : fail(Error::Kind::Invalid, u"An e-mail address has an @."_s, u"email"_s);
    });
    form->add(new MultiLineEdit(u"note"_s, u"Note"_s));
    return form;
}

QLineEdit *line(const QWidget &parent, const QString &field)
{
    return parent.findChild<QLineEdit *>(field);
}

}  // namespace

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsABoxByItsOwnWords()
    {
        Form form;
        form.add(new CheckEdit(u"apps"_s, u"Codes"_s, u"&Authenticator apps"_s));
        QCOMPARE(form.edit(u"apps"_s)->widget()->accessibleName(), u"Authenticator apps, Codes"_s);
    }

    void keepsARefusalFromOutsideUntilTheValueIsAnotherOne()
    {
        Form form;
        auto *name = form.add(new TextEdit(u"name"_s, u"Name"_s));
        name->setValue(u"ana"_s);
        form.showError({Error::Kind::Conflict, u"It is taken."_s, u"name"_s});
        Q_EMIT name->left();
        QCOMPARE(form.complaint(u"name"_s), u"It is taken."_s);
        name->setValue(u"bob"_s);
        QVERIFY(form.complaint(u"name"_s).isEmpty());
    }

    void saysWhatIsWrongAsSoonAsTheFieldIsLeft()
    {
        std::unique_ptr<Form> form(userForm());
        form->show();
        QVERIFY(QTest::qWaitForWindowActive(form.get()));
        line(*form, u"email"_s)->setFocus();
        QTest::keyClicks(line(*form, u"email"_s), u"ana"_s);
        QCOMPARE(form->complaint(u"email"_s), QString());

        QTest::keyClick(line(*form, u"email"_s), Qt::Key_Tab);
        QCOMPARE(form->complaint(u"email"_s), u"An e-mail address has an @."_s);
        QVERIFY(form->findChild<QLabel *>(u"emailComplaint"_s)->isVisible());
        QVERIFY(line(*form, u"email"_s)->accessibleDescription().contains(u"An e-mail address has an @."_s));

        QTest::keyClicks(line(*form, u"email"_s), u"@example.com"_s);
        QCOMPARE(form->complaint(u"email"_s), QString());
    }

    void takesTheKeyboardToTheFirstWrongFieldOnSubmit()
    {
        std::unique_ptr<Form> form(userForm());
        form->show();
        QVERIFY(QTest::qWaitForWindowActive(form.get()));
        line(*form, u"email"_s)->setFocus();
        QVERIFY(!form->submit());
        QVERIFY(line(*form, u"userName"_s)->hasFocus());
        QCOMPARE(form->complaint(u"userName"_s), u"Username is required."_s);
        QCOMPARE(form->complaint(u"email"_s), u"E-mail address is required."_s);
        QVERIFY(line(*form, u"userName"_s)->accessibleDescription().startsWith(u"Required."_s));
    }

    void marksTheFieldThatAnErrorIsAbout()
    {
        std::unique_ptr<Form> form(userForm());
        form->show();
        QVERIFY(QTest::qWaitForWindowActive(form.get()));
        form->showError({Error::Kind::Conflict, u"Taken."_s, u"userName"_s});
        QCOMPARE(form->complaint(u"userName"_s), u"Taken."_s);
        QVERIFY(line(*form, u"userName"_s)->hasFocus());

        form->showError({Error::Kind::Storage, u"The disk is full."_s, QString()});
        QCOMPARE(form->findChild<MessageBar *>()->text(), u"The disk is full."_s);
    }

    void knowsWhetherSomethingWasChanged()
    {
        std::unique_ptr<Form> form(userForm());
        form->load({{u"userName"_s, u"ana"_s}, {u"email"_s, u"ana@example.com"_s}});
        QVERIFY(!form->isModified());
        QTest::keyClicks(line(*form, u"userName"_s), u"x"_s);
        QVERIFY(form->isModified());
        QCOMPARE(form->text(u"userName"_s), u"xana"_s);
        QCOMPARE(form->values().size(), 3);
    }

    void aDialogStaysWithItsTextWhenTheSubmitIsRefused()
    {
        FormDialog dialog(u"Add user"_s, userForm(), u"Add"_s);
        Done done;
        dialog.setSubmit([&](Done then) { done = std::move(then); });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(line(dialog, u"userName"_s), u"ana"_s);
        QTest::keyClicks(line(dialog, u"email"_s), u"ana@example.com"_s);
        auto *action = dialog.findChild<QPushButton *>(u"action"_s);
        click(action);
        QVERIFY(dialog.isBusy());
        QVERIFY(!action->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());

        done(fail(Error::Kind::Conflict, u"Taken."_s, u"userName"_s));
        QVERIFY(!dialog.isBusy());
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.form().text(u"userName"_s), u"ana"_s);
        QCOMPARE(dialog.form().complaint(u"userName"_s), u"Taken."_s);

        click(action);
        QVERIFY(dialog.isBusy());  // it may be tried again as it stands
    }

    void aDialogBeginsInItsFirstFieldAndReturnsToWhereOneWas()
    {
        FormDialog dialog(u"Add user"_s, userForm(), u"Add"_s);
        Done done;
        dialog.setSubmit([&](Done then) { done = std::move(then); });
        dialog.form().load({{u"userName"_s, u"ana"_s}, {u"email"_s, u"ana@example.com"_s}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(line(dialog, u"userName"_s)->hasFocus());
        click(dialog.findChild<QPushButton *>(u"action"_s));
        QVERIFY(dialog.isBusy());
        done(fail(Error::Kind::Busy, u"The file is in use."_s));
        QVERIFY(!dialog.isBusy());
        QVERIFY(dialog.findChild<QPushButton *>(u"action"_s)->hasFocus());  // Enter tries again
    }

    void aDialogClosesWhenTheSubmitEndsWell()
    {
        FormDialog dialog(u"Add user"_s, userForm(), u"Add"_s);
        dialog.setSubmit([](const Done &done) { done({}); });
        dialog.form().load({{u"userName"_s, u"ana"_s}, {u"email"_s, u"ana@example.com"_s}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(line(dialog, u"userName"_s), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void aDialogAsksBeforeItThrowsAwayWhatWasTyped()
    {
        FormDialog dialog(u"Add user"_s, userForm(), u"Add user"_s);
        dialog.show();
        QTest::keyClicks(line(dialog, u"userName"_s), u"ana"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        auto *question = dialog.findChild<QDialog *>(u"discardQuestion"_s);
        QVERIFY(question && question->isVisible());
        question->reject();
        QVERIFY(dialog.isVisible());
        QCOMPARE(line(dialog, u"userName"_s)->text(), u"ana"_s);
        dialog.reject();
        QTRY_VERIFY(dialog.findChildren<QDialog *>(u"discardQuestion"_s).last()->isVisible());
        dialog.findChildren<QDialog *>(u"discardQuestion"_s).last()->accept();
        QVERIFY(!dialog.isVisible());
    }

    void anUntouchedDialogClosesAtOnce()
    {
        FormDialog dialog(u"Add user"_s, userForm(), u"Add user"_s);
        dialog.form().load({{u"userName"_s, u"ana"_s}});
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void aDialogThatIsGoneIgnoresALateAnswer()
    {
        Done done;
        {
            FormDialog dialog(u"Add user"_s, userForm(), u"Add"_s);
            dialog.setSubmit([&](Done then) { done = std::move(then); });
            dialog.form().load({{u"userName"_s, u"ana"_s}, {u"email"_s, u"ana@example.com"_s}});
            dialog.accept();
            QVERIFY(dialog.isBusy());
        }
        done({});
    }

    void aWizardLeadsThroughItsStepsToTheReview()
    {
        StepWizard wizard(u"Add user"_s, u"Add user"_s);
        Form *form = userForm();
        wizard.addStep({u"User"_s, QString(), form});
        QString reviewed;
        wizard.addReview(u"Review"_s, QString(), [&](FactsView &facts) {
            facts.addFact(u"Username"_s, form->text(u"userName"_s));
            reviewed = form->text(u"userName"_s);
        });
        Done done;
        wizard.setSubmit([&](Done then) { done = std::move(then); });
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        auto *next = wizard.findChild<QPushButton *>(u"next"_s);
        auto *back = wizard.findChild<QPushButton *>(u"back"_s);
        QVERIFY(line(wizard, u"userName"_s)->hasFocus());
        QVERIFY(!back->isEnabled());

        click(next);
        QCOMPARE(wizard.currentStep(), 0);  // the username is missing
        QTest::keyClicks(line(wizard, u"userName"_s), u"ana"_s);
        QTest::keyClicks(line(wizard, u"email"_s), u"ana@example.com"_s);
        QTest::keyClick(line(wizard, u"email"_s), Qt::Key_Return);
        QCOMPARE(wizard.currentStep(), 1);
        QCOMPARE(reviewed, u"ana"_s);
        QCOMPARE(next->text(), u"Add user"_s);

        click(back);
        QCOMPARE(form->text(u"email"_s), u"ana@example.com"_s);
        click(next);
        click(next);
        QVERIFY(wizard.isBusy());
        done(fail(Error::Kind::Conflict, u"Taken."_s, u"email"_s));
        QCOMPARE(wizard.currentStep(), 0);
        QCOMPARE(form->complaint(u"email"_s), u"Taken."_s);
        QVERIFY(wizard.isVisible());
    }

    void editsGiveBackWhatTheyWereGiven()
    {
        Form form;
        form.add(new ChoiceEdit(u"choice"_s, u"Choice"_s, {{1, u"One"_s}, {2, u"Two"_s}}));
        form.add(new RadioEdit(u"radio"_s, u"Radio"_s, {{u"email"_s, u"Send"_s}, {u"password"_s, u"Show"_s}}));
        form.add(new CheckEdit(u"check"_s, u"Check"_s, u"Really"_s));
        form.add(new DateEdit(u"date"_s, u"Date"_s));
        form.add(new SecretEdit(u"secret"_s, u"Secret"_s));
        QCOMPARE(form.value(u"radio"_s), QVariant(u"email"_s));
        QVERIFY(form.value(u"date"_s).isNull());
        const QVariantMap values{
            {u"choice"_s, 2}, {u"radio"_s, u"password"_s}, {u"check"_s, true}, {u"date"_s, QDate(2024, 2, 29)}, {u"secret"_s, u" s "_s}};
        form.load(values);
        QCOMPARE(form.values(), values);
    }
};

QTEST_MAIN(TestForm)
#include "tst_form.moc"
