// SPDX-License-Identifier: Apache-2.0
#include "protocols/policydocuments/awspoliciesformat.h"

#include "core/policies/jsonreader.h"
#include "protocols/base/jsondocuments.h"
#include "protocols/base/textfile.h"
#include "protocols/policydocuments/awspolicieswalk.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(AwsPoliciesFormat)
};

/// What is wrong with a text that is no JSON, or none that a policy may be.
tl::unexpected<Error> refusal(const QByteArray &text, qsizetype from, const Findings &findings, qsizetype at)
{
    if (findings.isEmpty()) {
        return fail(Error::Kind::Invalid, Files::tr("Line %1 is not JSON. Run the commands with --output json.").arg(lineAt(text, at)));
    }
    const Finding &first = findings.first();
    return fail(
        Error::Kind::Invalid,
        Files::tr("Line %1, column %2: %3").arg(lineAt(text, from) + first.place.line - 1).arg(first.place.column).arg(first.message));
}

}  // namespace

Result<PolicyListing> AwsPoliciesFormat::read(QIODevice &device, const QString &name) const
{
    const auto text = readText(device, OtherEncodings::Refuse);
    if (!text) {
        return fail(text);
    }
    if (text->utf8.trimmed().isEmpty()) {
        return fail(Error::Kind::Invalid, Files::tr("The file is empty."));
    }
    AwsPoliciesWalk walk(name);
    Status refused;
    const auto broken = forEachJsonDocument(text->utf8, [&](const QJsonDocument &, const QByteArray &bytes, qsizetype from) {
        const QString document = QString::fromUtf8(bytes);
        const JsonReading reading = readJson(document);
        if (!reading.root || !reading.findings.isEmpty()) {
            refused = refused ? Status(refusal(text->utf8, from, reading.findings, from)) : refused;
            return;
        }
        walk.take(*reading.root, document, int(lineAt(text->utf8, from)));
    });
    if (broken) {
        return refusal(text->utf8, broken->from, readJson(QString::fromUtf8(text->utf8.sliced(broken->from))).findings, broken->at);
    }
    if (!refused) {
        return fail(refused);
    }
    if (walk.listing().policies.isEmpty()) {
        return fail(Error::Kind::Invalid, walk.foundNames()
                                              ? Files::tr("The file names a policy without its document, as “get-policy” does. "
                                                          "“get-policy-version” prints the document.")
                                              : Files::tr("There is no document of a policy in this file."));
    }
    return walk.listing();
}

QString AwsPoliciesFormat::commands() const
{
    // A version says no name; that of the file keeps it.
    return uR"sh(mkdir policies && cd policies
# every policy that is attached or kept in this account, with its document
aws iam get-account-authorization-details --filter AWSManagedPolicy LocalManagedPolicy --output json > account.json

# single policies of AWS
for arn in arn:aws:iam::aws:policy/ReadOnlyAccess arn:aws:iam::aws:policy/job-function/SystemAdministrator; do
  version=$(aws iam get-policy --policy-arn "$arn" --query Policy.DefaultVersionId --output text)
  aws iam get-policy-version --policy-arn "$arn" --version-id "$version" --output json > "${arn##*/}.json"
done
)sh"_s;
}

}  // namespace gatehouse
