// SPDX-License-Identifier: Apache-2.0
#include "ui/quotas/raisedialog.h"

#include "core/quotas/quotaservice.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString limitField = u"limit"_s;

Form *makeForm(const QuotaUse &use)
{
    auto *form = new Form;
    const qint64 usual = use.usual.value_or(0);
    form->add(new TextEdit(limitField, RaiseDialog::tr("&Limit")))
        ->require()
        ->setHint(RaiseDialog::tr("More than %1, which everybody has.").arg(quantity(describe(use.quota), usual)))
        ->setRule([usual](const QVariant &value) {
            bool isNumber = false;
            const qint64 limit = QLocale().toLongLong(value.toString(), &isNumber);
            return isNumber && limit > usual
                       ? Status()
                       : fail(Error::Kind::Invalid, RaiseDialog::tr("Enter a number above %1.").arg(QLocale().toString(usual)), limitField);
        });
    return form;
}

}  // namespace

RaiseDialog::RaiseDialog(const Desk &desk, const QuotaUse &use, QWidget *parent)
    : FormDialog(tr("Raise a quota"), makeForm(use), tr("&Raise"), parent)
{
    setObjectName(u"raiseDialog"_s);
    const QuotaDescription &about = describe(use.quota);
    setIntroduction(
        tr("%1: enter the limit that AWS granted. Asking for it is done in Service Quotas or with AWS Support.").arg(about.title));
    form().load({{limitField, use.limit() ? QLocale().toString(*use.limit()) : QString()}});
    form().edit(limitField)->widget()->setFocus();
    setSubmit([this, &desk, quota = use.quota](Done done) {
        const qint64 limit = QLocale().toLongLong(form().text(limitField));
        desk.submit(
            this, tr("Raising a quota"), [quota, limit](Workspace &at, Progress &) { return QuotaService(at).raise(quota, limit); },
            std::move(done));
    });
}

}  // namespace gatehouse
