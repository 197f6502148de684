// SPDX-License-Identifier: Apache-2.0
#include "core/policydocuments/policyimport.h"

#include "core/policydocuments/policydocumentstore.h"
#include "core/policydocuments/policyplanner.h"

#include <QJsonArray>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Action = PlannedDocument::Action;

namespace {

constexpr qsizetype mostNamedInEvent = 50;
constexpr qsizetype mostErrorsTold = 20;

QStringList errorsOf(const PolicyImportPlan &plan)
{
    QStringList lines;
    for (const FileProblem &problem : plan.listing.problems) {
        lines.append(u"%1: %2"_s.arg(problem.file, problem.reason));
    }
    for (const PlannedDocument &entry : plan.entries) {
        if (entry.action == Action::Error) {
            lines.append(u"%1, %2: %3"_s.arg(entry.file, entry.title, entry.remark));
        }
    }
    return lines.first(std::min(lines.size(), mostErrorsTold));
}

Status write(Change &change, const PlannedDocument &entry)
{
    PolicyDocumentStore store(change.database());
    PolicyDocument document{{}, entry.policy, entry.version, entry.document, change.now(), change.now()};
    if (entry.action == Action::Create) {
        return store.insert(document);
    }
    const auto present = store.find(entry.policy);
    if (!present) {
        return fail(present);
    }
    document.id = *present ? (*present)->id : PolicyDocument::Id();
    return store.update(document);
}

}  // namespace

QString nameOf(Action action)
{
    switch (action) {
    case Action::Create:
        return u"create"_s;
    case Action::Update:
        return u"update"_s;
    case Action::Same:
        return u"same"_s;
    case Action::Error:
        return u"error"_s;
    }
    return {};
}

Result<PolicyImportPlan> PolicyImport::plan(PolicyListing listing) const
{
    return PolicyPlanner(m_workspace.database(), m_managed).plan(std::move(listing));
}

Result<qint64> PolicyImport::apply(const PolicyImportPlan &plan, Choice choice)
{
    if (choice == Choice::AllEntries && plan.counts.errors > 0) {
        return fail(Error::Kind::Invalid,
                    tr("%n file(s) or policy(ies) have errors. Nothing was imported.", nullptr, int(plan.counts.errors)), {},
                    errorsOf(plan).join(u'\n'));
    }
    if (!plan.hasChanges()) {
        return 0;
    }
    const int count = int(plan.counts.creates + plan.counts.updates);
    const Operation operation{u"ImportPolicyDocuments"_s,
                              tr("Import the documents of %n managed policy(ies)", nullptr, count),
                              {{u"files"_s, plan.listing.files}, {u"leftOut"_s, plan.counts.errors}},
                              u"gatehouse"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto now = PolicyPlanner(change.database(), m_managed).plan(plan.listing);
        if (!now) {
            return fail(now);
        }
        if (now->entries != plan.entries) {
            return fail(Error::Kind::Conflict, tr("The documents have changed since the preview. Look at what would be done now."));
        }
        QJsonArray named;
        for (const PlannedDocument &entry : plan.entries) {
            if (entry.action != Action::Create && entry.action != Action::Update) {
                continue;
            }
            if (auto written = write(change, entry); !written) {
                return written;
            }
            if (named.size() < mostNamedInEvent) {
                named.append(entry.policy.text);
            }
        }
        change.addParameter(u"policies"_s, named);
        return {};
    });
    return done ? Result<qint64>(done->change) : fail(done);
}

Status PolicyImport::remove(const QList<PolicyReference> &policies)
{
    QJsonArray named;
    for (const PolicyReference &policy : policies.first(std::min(policies.size(), mostNamedInEvent))) {
        named.append(documentName(policy).text);
    }
    const QString summary = policies.size() == 1 ? tr("Forget the imported document of %1").arg(policies.first().title())
                                                 : tr("Forget the imported documents of %n policy(ies)", nullptr, int(policies.size()));
    const auto done = m_workspace.change(
        {u"DeletePolicyDocuments"_s, summary, {{u"policies"_s, named}}, u"gatehouse"_s}, [&](Change &change) -> Status {
            PolicyDocumentStore store(change.database());
            for (const PolicyReference &policy : policies) {
                const auto present = store.find(documentName(policy));
                if (!present) {
                    return fail(present);
                }
                if (!*present) {
                    return fail(Error::Kind::NotFound, tr("No document of %1 was imported.").arg(policy.title()), u"policy"_s);
                }
                if (auto removed = store.remove((*present)->id); !removed) {
                    return removed;
                }
            }
            return {};
        });
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
