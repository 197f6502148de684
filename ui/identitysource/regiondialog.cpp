// SPDX-License-Identifier: Apache-2.0
#include "ui/identitysource/regiondialog.h"

#include "core/identitysource/configurationservice.h"
#include "core/identitysource/region.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString regionField = u"region"_s;

Form *makeForm()
{
    QList<Choice> choices;
    for (const Region &region : regions()) {
        choices.append({region.code, labelOfRegion(region.code)});
    }
    auto *form = new Form;
    form->add(new ChoiceEdit(regionField, RegionDialog::tr("&Region"), choices))->require();
    return form;
}

}  // namespace

RegionDialog::RegionDialog(const Desk &desk, QWidget *parent)
    : FormDialog(tr("Choose the Region"), makeForm(), tr("&Use this Region"), parent)
{
    setObjectName(u"regionDialog"_s);
    setIntroduction(
        tr("All that is configured for single sign-on is stored in one Region. Another Region has another identity store, and with "
           "it another URL of the access portal."));
    form().load({{regionField, desk.workspace.setting(regionField)}});
    form().edit(regionField)->widget()->setFocus();
    setSubmit([this, &desk](Done done) {
        desk.submit(
            this, tr("Choosing the Region"),
            [code = form().text(regionField)](Workspace &at, Progress &) { return ConfigurationService(at).setRegion(code); },
            std::move(done));
    });
}

void openRegionDialog(const Desk &desk, QWidget *parent)
{
    if (const Status may = ConfigurationService(desk.workspace).mayChangeRegion(); !may) {
        desk.prompts.show(parent, may.error());
        return;
    }
    auto *dialog = new RegionDialog(desk, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace gatehouse
