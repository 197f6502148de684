// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/assignmentactions.h"

#include "core/assignments/assignmenttable.h"
#include "core/assignments/holdingstore.h"
#include "core/storage/savefile.h"
#include "ui/assignments/assignmentimportwizard.h"
#include "ui/provisioning/provisioningrequests.h"

#include <QDir>
#include <QFileInfo>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyToRemove = 10;  // from here on the word has to be typed
constexpr qsizetype pageSize = 500;

Result<qint64> write(Workspace &at, Progress &progress, const AssignmentFormat &format, const QList<qint64> &ids, const QString &path)
{
    const AssignmentStore store(at.database());
    auto done = saveFile(path, [&](QIODevice &file) -> Status {
        auto written = format.begin(file);
        for (qsizetype from = 0; written && from < ids.size(); from += pageSize) {
            if (progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, AssignmentActions::tr("Cancelled."));
            }
            const auto page = store.records(ids.mid(from, pageSize));
            if (!page) {
                return fail(page);
            }
            for (qsizetype i = 0; written && i < page->size(); ++i) {
                written = format.write(file, page->at(i));
            }
            progress.report(from, ids.size());
        }
        return written;
    });
    return done ? Result<qint64>(ids.size()) : fail(done);
}

}  // namespace

AssignmentActions::AssignmentActions(const Desk &desk, QWidget *origin)
    : QObject(origin)
    , m_desk(desk)
    , m_origin(origin)
    , m_requests(new ProvisioningRequests(desk, origin))
{
}

void AssignmentActions::assign(const AssignStart &start)
{
    auto *wizard = new AssignWizard(m_desk, start, m_origin);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void AssignmentActions::import()
{
    auto *wizard = new AssignmentImportWizard(m_desk, m_origin);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void AssignmentActions::save(const QList<qint64> &ids)
{
    const FileQuestion question{FileQuestion::Purpose::Save,
                                tr("Export %Ln assignment(s)", nullptr, int(ids.size())),
                                {tr("Comma-separated values (*.csv)")},
                                u"assignments.csv"_s};
    m_desk.prompts.chooseFile(m_origin, question, [this, ids](const QString &path) {
        m_desk.read<qint64>(
            this, tr("Exporting to %1").arg(QFileInfo(path).fileName()),
            [&format = m_desk.assignmentFormat, ids, path](Workspace &at, Progress &progress) {
                return write(at, progress, format, ids, path);
            },
            [this, path](const Result<qint64> &count) {
                if (count) {
                    m_desk.prompts.notify(
                        m_origin, Tone::Success,
                        tr("%Ln assignment(s) were exported to %1.", nullptr, int(*count)).arg(QDir::toNativeSeparators(path)));
                } else if (count.error().kind != Error::Kind::Cancelled) {
                    m_desk.prompts.show(m_origin, count.error());
                }
            },
            Task::Shown::Yes);
    });
}

void AssignmentActions::remove(const QList<Assignment::Id> &ids)
{
    if (m_counting) {
        return;
    }
    m_counting = true;
    m_desk.read<Removal>(
        this, tr("Counting who loses access"),
        [ids](Workspace &at, Progress &progress) -> Result<Removal> {
            const AssignmentService service(at);
            const auto edit = service.removalOf(ids);
            const auto consequence = edit ? service.consequenceOf(*edit, progress) : Result<AssignmentConsequence>();
            if (!edit || !consequence) {
                return edit ? fail(consequence) : fail(edit);
            }
            return Removal{*edit, *consequence};
        },
        [this](const Result<Removal> &removal) {
            m_counting = false;
            if (!removal) {
                m_desk.prompts.show(m_origin, removal.error());
            } else if (!removal->consequence.changesNothing()) {
                askToRemove(*removal);
            }
        });
}

void AssignmentActions::askToRemove(const Removal &removal)
{
    const AssignmentConsequence &consequence = removal.consequence;
    const int count = int(consequence.removed);
    Question question;
    question.weight = Question::Weight::Danger;
    question.title = tr("Remove access?");
    question.text
        = tr("%Ln assignment(s) are removed. The users and groups stay, and what they can do by another way stays too.", nullptr, count);
    question.consequences
        = QStringList{tr("%Ln user(s) lose access that they have by no other way.", nullptr, int(consequence.peopleLosing))}
          + consequencesOf(consequence);
    question.action = tr("Remove %Ln assignment(s)", nullptr, count);
    question.typedWord = consequence.management || count >= manyToRemove ? u"DELETE"_s : QString();
    const ManagementAccount management = consequence.management ? ManagementAccount::Confirmed : ManagementAccount::LeaveAlone;
    m_desk.prompts.confirm(m_origin, question, [this, edit = removal.edit, management, count] {
        m_desk.change(
            m_origin, tr("Removing %Ln assignment(s)", nullptr, count),
            [edit, management](Workspace &at, Progress &progress) -> Status {
                const auto done = AssignmentService(at).apply(edit, management, progress);
                return done ? Status() : fail(done);
            },
            [this] { provision(); });
    });
}

QStringList AssignmentActions::consequencesOf(const AssignmentConsequence &consequence)
{
    QStringList sentences{
        tr("In %Ln account(s) something changes.", nullptr, int(consequence.accounts)),
        tr("%Ln role(s) are removed from accounts, because nobody has them any more.", nullptr, int(consequence.rolesRemoved))};
    if (consequence.management) {
        sentences.append(tr("The management account is among them, which controls all the others."));
    }
    sentences.append(tr("You can undo this afterwards."));
    return sentences;
}

void AssignmentActions::removeOrphaned()
{
    if (m_counting) {
        return;
    }
    m_counting = true;
    m_desk.read<Removal>(
        this, tr("Counting what is orphaned"),
        [](Workspace &at, Progress &progress) -> Result<Removal> {
            const AssignmentService service(at);
            const auto edit = service.removalOfOrphaned();
            const auto consequence = edit ? service.consequenceOf(*edit, progress) : Result<AssignmentConsequence>(fail(edit));
            const auto orphans = HoldingStore(at.database()).orphanCounts();
            if (!consequence || !orphans) {
                return consequence ? fail(orphans) : fail(consequence);
            }
            return Removal{*edit, *consequence, *orphans};
        },
        [this](const Result<Removal> &removal) {
            m_counting = false;
            if (!removal) {
                m_desk.prompts.show(m_origin, removal.error());
            } else if (removal->orphans.principals > 0) {
                askToRemoveOrphaned(*removal);
            }
        });
}

void AssignmentActions::askToRemoveOrphaned(const Removal &removal)
{
    const OrphanCounts &orphans = removal.orphans;
    const int count = int(orphans.assignments + orphans.applications);
    Question question;
    question.weight = Question::Weight::Danger;
    question.title = tr("Remove what is orphaned?");
    question.text = tr("%Ln assignment(s) are removed whose users and groups were deleted. Nobody has access by them.", nullptr, count);
    question.consequences = QStringList{tr("%Ln of them are to AWS accounts.", nullptr, int(orphans.assignments)),
                                        tr("%Ln of them are to applications.", nullptr, int(orphans.applications)),
                                        tr("Whoever comes back in the directory does not get them back.")}
                            + consequencesOf(removal.consequence);
    question.action = tr("Remove %Ln assignment(s)", nullptr, count);
    question.typedWord = removal.consequence.management || count >= manyToRemove ? u"DELETE"_s : QString();
    const auto management = removal.consequence.management ? ManagementAccount::Confirmed : ManagementAccount::LeaveAlone;
    m_desk.prompts.confirm(m_origin, question, [this, management, count] {
        m_desk.change(
            m_origin, tr("Removing %Ln assignment(s)", nullptr, count),
            [management](Workspace &at, Progress &progress) -> Status {
                const auto done = AssignmentService(at).removeOrphaned(management, progress);
                return done ? Status() : fail(done);
            },
            [this] { provision(); });
    });
}

void AssignmentActions::provision()
{
    m_requests->provision();
}

}  // namespace gatehouse
