// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/accesspicking.h"

#include "core/accounts/unitstore.h"
#include "models/accounts/accounttablemodel.h"
#include "ui/shell/filterbar.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHash>
#include <QSignalBlocker>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestUnit = 24;  // characters that the box is wide enough for

struct AccessPicking {
    Q_DECLARE_TR_FUNCTIONS(AccessPicking)
};

QList<Choice> unitChoices(const Desk &desk)
{
    const auto units = UnitStore(desk.workspace.database()).all().value_or(QList<Unit>());
    QHash<Unit::Id, QString> paths;
    QList<Choice> choices;
    for (const Unit &unit : units) {
        if (unit.isRoot()) {
            continue;
        }
        const QString above = paths.value(unit.parent);
        const QString path = above.isEmpty() ? unit.name : above + u" / "_s + unit.name;
        paths.insert(unit.id, path);
        choices.append({unit.id.value, path});
    }
    std::sort(choices.begin(), choices.end(),
              [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    return choices;
}

void putUnits(QComboBox &box, const Desk &desk)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(box);
    while (box.count() > 1) {
        box.removeItem(1);
    }
    const QList<Choice> choices = unitChoices(desk);
    for (const Choice &choice : choices) {
        box.addItem(choice.text, choice.value);
    }
    box.setCurrentIndex(chosen.isValid() ? std::max(box.findData(chosen), 0) : 0);
}

}  // namespace

void fillWithUnits(QComboBox &box, const Desk &desk)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(longestUnit);
    putUnits(box, desk);
    QObject::connect(&desk.workspace, &Workspace::changed, &box, [&box, &desk](Rooms rooms) {
        if (rooms & Room::Accounts) {
            putUnits(box, desk);
        }
    });
}

PickSource accountsToPick(const Desk &desk, const AccountQuery &within)
{
    auto *model = new AccountTableModel(desk.workspace, desk.tasks);
    model->setQuery(within);
    PickSource source;
    source.model = model;
    source.filter = [model](const QString &text) { model->setText(text); };
    source.name = [&desk](qint64 id) {
        const auto account = AccountStore(desk.workspace.database()).byId({id});
        return account && *account ? AccessPicking::tr("%1 (%2)").arg((*account)->name, (*account)->accountId)
                                   : AccessPicking::tr("A closed account");
    };
    source.placeholder = AccessPicking::tr("Filter by account name, ID or email");
    source.nothing = AccessPicking::tr("There is no account to pick");
    source.iconName = u"account"_s;
    source.hiddenAtFirst = {3, 5};
    return source;
}

RecordPicker *makeAccountPicker(const Desk &desk, QWidget *parent)
{
    AccountQuery query;
    query.state = Account::State::Active;
    const PickSource source = accountsToPick(desk, query);
    auto *model = static_cast<AccountTableModel *>(source.model);
    auto *picker = new RecordPicker(u"accountPicker"_s, source, parent);
    QComboBox *units = picker->filterBar().addChoice(u"unit"_s, AccessPicking::tr("Organizational unit"),
                                                     AccessPicking::tr("Any organizational unit"), {});
    fillWithUnits(*units, desk);
    QObject::connect(units, &QComboBox::currentIndexChanged, model, [model, units] {
        AccountQuery narrowed = model->query();
        narrowed.unit = {units->currentData().toLongLong()};
        model->setQuery(narrowed);
    });
    return picker;
}

}  // namespace gatehouse
