// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/editiondialog.h"

#include "core/quotas/quotaservice.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString editionField = u"quotaProfile"_s;

QList<Choice> editions()
{
    QList<Choice> choices;
    for (const QuotaProfile each : allQuotaProfiles) {
        choices.append({nameOf(each), labelOf(each)});
    }
    return choices;
}

}  // namespace

EditionDialog::EditionDialog(const Desk &desk, QWidget *parent)
    : FormDialog(tr("Edition of the service"), new Form, tr("&Use this edition"), parent)
{
    setObjectName(u"editionDialog"_s);
    setIntroduction(tr("What is above a lower quota stays; only more is refused. Quotas that were raised stay raised."));
    form().add(new RadioEdit(editionField, tr("Edition"), editions()));
    form().load({{editionField, nameOf(QuotaService(desk.workspace).profile().value_or(QuotaProfile::Current))}});
    setSubmit([this, &desk](Done done) {
        const auto profile = quotaProfileNamed(form().text(editionField)).value_or(QuotaProfile::Current);
        desk.submit(
            this, tr("Changing the edition"), [profile](Workspace &at, Progress &) { return QuotaService(at).setProfile(profile); },
            std::move(done));
    });
}

}  // namespace gatehouse
