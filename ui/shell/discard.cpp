// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/discard.h"

#include "ui/shell/form.h"
#include "ui/shell/questiondialog.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

void markUntouched(QWidget *dialog)
{
    const auto forms = dialog->findChildren<Form *>();
    for (Form *form : forms) {
        form->markUntouched();
    }
}

void askToDiscard(QWidget *dialog, std::function<void()> discard)
{
    const auto forms = dialog->findChildren<Form *>();
    if (std::none_of(forms.cbegin(), forms.cend(), [](const Form *form) { return form->isModified(); })) {
        discard();
        return;
    }
    confirmDiscard(dialog, std::move(discard));
}

void confirmDiscard(QWidget *dialog, std::function<void()> discard)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("gatehouse::Discard", text); };
    auto *question
        = new QuestionDialog({word(QT_TRANSLATE_NOOP("gatehouse::Discard", "Discard what you entered?")),
                              word(QT_TRANSLATE_NOOP("gatehouse::Discard", "What you entered here is lost. What was saved before stays.")),
                              word(QT_TRANSLATE_NOOP("gatehouse::Discard", "Discard")),
                              {},
                              {},
                              Question::Weight::Danger},
                             dialog);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(question, &QDialog::accepted, dialog, std::move(discard));
    question->open();
}

}  // namespace gatehouse
