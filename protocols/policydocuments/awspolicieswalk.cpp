// SPDX-License-Identifier: Apache-2.0
#include "protocols/policydocuments/awspolicieswalk.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Type = JsonNode::Type;

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(AwsPoliciesFormat)
};

QString textOf(const JsonNode &object, QStringView key)
{
    const JsonNode *member = object.member(key);
    return member && member->type == Type::String ? member->text : QString();
}

bool isTrue(const JsonNode &object, QStringView key)
{
    const JsonNode *member = object.member(key);
    return member && member->type == Type::Boolean && member->text == u"true";
}

const JsonNode *objectIn(const JsonNode &object, QStringView key)
{
    const JsonNode *member = object.member(key);
    return member && member->type == Type::Object ? member : nullptr;
}

const JsonNode *listIn(const JsonNode &object, QStringView key)
{
    const JsonNode *member = object.member(key);
    return member && member->type == Type::Array ? member : nullptr;
}

/// "policies/ReadOnlyAccess.json" is called after ReadOnlyAccess.
QString titleOf(const QString &file)
{
    QString title = file.section(u'/', -1);
    for (const QString &ending : {u".json"_s, u".txt"_s}) {
        if (title.endsWith(ending, Qt::CaseInsensitive)) {
            title.chop(ending.size());
        }
    }
    return title.trimmed();
}

}  // namespace

AwsPoliciesWalk::AwsPoliciesWalk(const QString &file) : m_file(file), m_title(titleOf(file)) {}

void AwsPoliciesWalk::take(const JsonNode &root, const QString &text, int line)
{
    m_text = text;
    m_line = line;
    visit(root);
}

void AwsPoliciesWalk::visit(const JsonNode &node)
{
    if (node.type == Type::Object) {
        visitObject(node);
    }
    for (const JsonNode &item : node.items) {
        visit(item);
    }
}

void AwsPoliciesWalk::visitObject(const JsonNode &object)
{
    if (isTrue(object, u"IsTruncated")) {
        m_listing.notes.append(Files::tr("%1 is only one page of a longer list. Run the command without --no-paginate.").arg(m_file));
    }
    if (object.member(u"Statement")) {
        takeDocument(object, blank());
    } else if (object.member(u"PolicyVersionList")) {
        takeDetail(object);
    } else if (object.member(u"Document")) {
        takeVersion(object, m_arn);
    } else if (const JsonNode *version = objectIn(object, u"PolicyVersion")) {
        takeVersion(*version, m_arn);
    } else if (const JsonNode *policy = objectIn(object, u"Policy")) {
        visitObject(*policy);
    } else if (const JsonNode *policies = listIn(object, u"Policies")) {
        visit(*policies);
        m_arn.clear();  // a list says nothing of the document behind it
    } else if (!textOf(object, u"Arn").isEmpty() && object.member(u"DefaultVersionId")) {
        m_arn = textOf(object, u"Arn");
        m_foundNames = true;
    }
}

ListedPolicy AwsPoliciesWalk::blank() const
{
    ListedPolicy listed;
    listed.name = m_title;
    listed.file = m_file;
    return listed;
}

/// (IAM API Reference: "ManagedPolicyDetail")
void AwsPoliciesWalk::takeDetail(const JsonNode &detail)
{
    const JsonNode *versions = listIn(detail, u"PolicyVersionList");
    const QString wanted = textOf(detail, u"DefaultVersionId");
    const QList<JsonNode> all = versions ? versions->items : QList<JsonNode>();
    const auto standard = std::find_if(all.cbegin(), all.cend(), [&](const JsonNode &version) {
        return isTrue(version, u"IsDefaultVersion") || (!wanted.isEmpty() && textOf(version, u"VersionId") == wanted);
    });
    if (standard != all.cend()) {
        takeVersion(*standard, textOf(detail, u"Arn"));
        return;
    }
    ListedPolicy listed = blank();
    listed.arn = textOf(detail, u"Arn");
    listed.error = Files::tr("The file does not have the default version of this policy.");
    m_listing.policies.append(listed);
}

/// (IAM API Reference: "PolicyVersion")
void AwsPoliciesWalk::takeVersion(const JsonNode &version, const QString &arn)
{
    ListedPolicy listed = blank();
    listed.arn = arn;
    listed.version = textOf(version, u"VersionId");
    m_arn.clear();
    if (const JsonNode *document = version.member(u"Document")) {
        takeDocument(*document, listed);
        return;
    }
    listed.error = Files::tr("The version has no document.");
    m_listing.policies.append(listed);
}

/// The service itself sends a document as a text with percent signs; the AWS CLI prints it as JSON.
void AwsPoliciesWalk::takeDocument(const JsonNode &document, ListedPolicy listed)
{
    listed.line = m_line + document.place.line - 1;
    if (document.type == Type::String) {
        listed.document = document.text.trimmed().startsWith(u'{')
                              ? document.text
                              : QString::fromUtf8(QByteArray::fromPercentEncoding(document.text.toUtf8()));
    } else {
        listed.document = m_text.mid(document.place.offset, document.place.length);
    }
    m_listing.policies.append(listed);
}

}  // namespace gatehouse
