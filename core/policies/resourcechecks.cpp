// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"
#include "core/policies/patterns.h"
#include "core/policies/policycheckrun.h"
#include "core/policies/wildcard.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace gatehouse::policychecks {

using namespace Qt::StringLiterals;

namespace {

struct ResourceChecks {
    Q_DECLARE_TR_FUNCTIONS(ResourceChecks)
};

bool isOpen(QStringView part)
{
    return part.contains(u'*') || part.contains(u'?') || part.contains(u"${");
}

bool isPartition(QStringView part)
{
    static constexpr std::array<QStringView, 9> known{u"aws",       u"aws-cn",    u"aws-us-gov", u"aws-iso", u"aws-iso-b",
                                                      u"aws-iso-e", u"aws-iso-f", u"aws-eusc",   u"aws-isob"};
    return isOpen(part) || std::find(known.begin(), known.end(), part) != known.end();
}

bool isRegion(QStringView part)
{
    static const QRegularExpression region(u"\\A[a-z]{2,5}(?:-[a-z]+)+-\\d{1,2}\\z"_s);
    return part.isEmpty() || isOpen(part) || region.match(part).hasMatch();
}

bool isAccount(QStringView part)
{
    const bool isNumber = part.size() == 12 && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return part.isEmpty() || isNumber || isOpen(part) || part == u"aws" || part == u"aws-managed" || part == u"amazon"
           || part == u"third-party" || part == u"cloudfront" || part == u"self";
}

void checkService(PolicyCheckRun &run, QStringView service, const Place &place)
{
    if (service.isEmpty() || isOpen(service)) {
        run.report(FindingCode::InvalidArnService,
                   ResourceChecks::tr("The service of an ARN is written out, without wildcards. Write it as in arn:aws:s3:::name."), place);
    } else if (service.toString().toLower() != service) {
        run.report(FindingCode::InvalidArnServiceCase,
                   ResourceChecks::tr("The service of an ARN is in small letters. Write “%1”.").arg(service.toString().toLower()), place);
    }
}

void checkArn(PolicyCheckRun &run, const PolicyWord &word)
{
    const QStringView text = word.text;
    // API Gateway completes the short form. (API Gateway Developer Guide: "API Gateway resource policy examples")
    const bool isShortApi = run.isKind(PolicyKind::Resource) && text.startsWith(u"execute-api:/");
    if (text == u"*" || text.startsWith(u"${") || isShortApi) {
        return;
    }
    const auto [parts, count] = WrittenArn(text);
    if (parts.front() != u"arn") {
        run.report(FindingCode::InvalidArnPrefix, ResourceChecks::tr("A resource is \"*\" or an ARN. Write it as in arn:aws:s3:::name."),
                   word.place);
        return;
    }
    // Where parts are missing a star at the end stands for them.
    const bool isWhole = count == WrittenArn::most;
    if (!isWhole && (count < 4 || !text.endsWith(u'*'))) {
        run.report(FindingCode::MissingArnField,
                   ResourceChecks::tr("An ARN has six parts, with a colon after each of the first five: "
                                      "arn:partition:service:region:account:resource. Here are %1; a part may be empty.")
                       .arg(count),
                   word.place);
        return;
    }
    if (!isPartition(parts.at(1))) {
        run.report(FindingCode::InvalidPartition, ResourceChecks::tr("There is no partition “%1”. Write “aws”.").arg(parts.at(1)),
                   word.place);
    }
    checkService(run, parts.at(2), word.place);
    if (!isRegion(parts.at(3))) {
        run.report(FindingCode::InvalidArnRegion,
                   ResourceChecks::tr("“%1” is no Region. Write it as in us-east-1, or leave it empty.").arg(parts.at(3)), word.place);
    }
    if (count > 4 && !isAccount(parts.at(4))) {
        run.report(FindingCode::InvalidArnAccount,
                   ResourceChecks::tr("“%1” is no account. Write its 12 digits, or leave it empty.").arg(parts.at(4)), word.place);
    }
    if (isWhole && parts.at(5).isEmpty()) {
        run.report(FindingCode::InvalidArnResource, ResourceChecks::tr("The ARN names no resource. Write one behind the last colon, or *."),
                   word.place);
    }
}

/// Compares the actions of one statement with its resources.
class TypeMatch
{
public:
    TypeMatch(PolicyCheckRun &run, const PolicyStatement &statement, const QList<NamedAction> &actions)
        : m_run(run)
        , m_statement(statement)
        , m_actions(actions)
    {
        for (const PolicyWord &resource : statement.resources) {
            m_arns.append(WrittenArn(resource.text));
        }
    }

    void check()
    {
        for (const NamedAction &action : m_actions) {
            checkAction(action);
        }
        for (qsizetype i = 0; m_isComplete && m_isUsed && i < m_statement.resources.size(); ++i) {
            const PolicyWord &resource = m_statement.resources.at(i);
            if (!m_used.contains(i) && resource.text.startsWith(u"arn:")) {
                m_run.report(
                    FindingCode::UnusedResource,
                    ResourceChecks::tr("No action of this statement works on such a resource. Remove it, or add the action that is meant."),
                    resource.place);
            }
        }
    }

private:
    void checkAction(const NamedAction &named)
    {
        if (named.action != nullptr) {
            const bool works = worksOnOne(*named.service, *named.action);
            m_isUsed = m_isUsed || works;
            if (!works) {
                complain(*named.word, {{named.service, named.action}});
            }
            return;
        }
        // What stands for several actions, or for unknown ones, may use whatever no other uses.
        m_isComplete = false;
        if (named.service == nullptr || !named.isPattern) {
            return;
        }
        const auto candidates = named.service->candidatesFor(named.name);
        const bool works = std::any_of(candidates.begin(), candidates.end(), [&](const Action &one) {
            return fitsWildcard(named.name, one.name, Qt::CaseInsensitive) && worksOnOne(*named.service, one);
        });
        const QList<KnownAction> matching = works ? QList<KnownAction>() : m_run.options.knowledge->actionsMatching(named.word->text);
        if (!matching.isEmpty()) {
            complain(*named.word, matching);
        }
    }

    /// Whether one of the resources is what the action works on.
    bool worksOnOne(const Service &service, const Action &action)
    {
        bool works = service.prefix == u"s3" && action.name == u"ListAllMyBuckets" && namesEveryBucket();
        for (const Action::On &on : action.resources) {
            const ResourceType *type = service.resourceType(on.type);
            works = (type != nullptr && fits(*type)) || works;
        }
        return works;
    }

    /// AWS itself allows the list of all buckets on "arn:aws:s3:::*". (IAM User Guide: "Amazon S3: Allows read and write access to objects
    /// in an S3 Bucket, programmatically and in the console")
    bool namesEveryBucket()
    {
        const auto every = std::find_if(m_arns.cbegin(), m_arns.cend(), [](const WrittenArn &arn) {
            return arn.count == WrittenArn::most && arn.parts.at(2) == u"s3" && arn.parts.at(3).isEmpty() && arn.parts.at(4).isEmpty()
                   && arn.parts.at(5) == u"*";
        });
        if (every == m_arns.cend()) {
            return false;
        }
        m_used.insert(every - m_arns.cbegin());
        return true;
    }

    bool fits(const ResourceType &type)
    {
        const auto seen = m_fits.constFind(&type);
        if (seen != m_fits.cend()) {
            return *seen;
        }
        bool isFit = false;
        for (qsizetype i = 0; i < m_statement.resources.size(); ++i) {
            const WrittenArn &resource = m_arns.at(i);
            const bool does
                = m_statement.resources.at(i).text.startsWith(u"${")
                  || std::any_of(type.arns.cbegin(), type.arns.cend(), [&](const QString &form) { return mayBeOfForm(resource, form); });
            if (does) {
                m_used.insert(i);
                isFit = true;
            }
        }
        m_fits.insert(&type, isFit);
        return isFit;
    }

    /// What the actions work on, each form once.
    static QStringList formsOf(const QList<KnownAction> &known)
    {
        QStringList forms;
        for (const KnownAction &one : known) {
            for (const Action::On &on : one.action->resources) {
                const ResourceType *type = one.service->resourceType(on.type);
                if (type != nullptr && !type->arns.isEmpty() && !forms.contains(type->arns.first())) {
                    forms.append(type->arns.first());
                }
            }
        }
        return forms;
    }

    void complain(const PolicyWord &word, const QList<KnownAction> &known)
    {
        const QStringList forms = formsOf(known);
        if (forms.isEmpty()) {
            m_run.report(
                FindingCode::ActionNeedsAnyResource,
                ResourceChecks::tr("“%1” can't be limited to resources. Put it into a statement of its own with \"Resource\": \"*\".")
                    .arg(word.text),
                word.place);
            return;
        }
        constexpr qsizetype most = 3;
        m_run.report(FindingCode::ResourceTypeMismatch,
                     forms.size() <= most
                         ? ResourceChecks::tr("“%1” works on none of the resources here. It works on: %2. Add one, or remove the action.")
                               .arg(word.text, QLocale().createSeparatedList(forms))
                         : ResourceChecks::tr("“%1” works on none of the resources here. It works on: %2, and %n more. Add one, or remove "
                                              "the action.",
                                              nullptr, int(forms.size() - most))
                               .arg(word.text, forms.first(most).join(u", "_s)),
                     word.place);
    }

    PolicyCheckRun &m_run;
    const PolicyStatement &m_statement;
    const QList<NamedAction> &m_actions;
    QList<WrittenArn> m_arns;
    QHash<const ResourceType *, bool> m_fits;
    QSet<qsizetype> m_used;    ///< the resources that some action works on, by their index
    bool m_isComplete = true;  ///< every action is known and one alone: what none uses is for nothing
    bool m_isUsed = false;
};

}  // namespace

void checkArns(PolicyCheckRun &run)
{
    for (const PolicyStatement &statement : run.policy.statements) {
        for (const PolicyWord &resource : statement.resources) {
            checkArn(run, resource);
        }
    }
}

void checkResourceTypes(PolicyCheckRun &run)
{
    if (!run.options.knowledge || run.isKind(PolicyKind::Resource) || run.isKind(PolicyKind::Trust)) {
        return;
    }
    for (qsizetype i = 0; i < run.policy.statements.size(); ++i) {
        const PolicyStatement &statement = run.policy.statements.at(i);
        const bool isEverything = std::any_of(statement.resources.cbegin(), statement.resources.cend(),
                                              [](const PolicyWord &resource) { return resource.text == u"*"; });
        if (!isEverything && !statement.resources.isEmpty() && !statement.isNotResource && !statement.isNotAction) {
            TypeMatch(run, statement, run.actions.at(i)).check();
        }
    }
}

}  // namespace gatehouse::policychecks
