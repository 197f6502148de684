// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/json.h"
#include "core/policydocuments/policylisting.h"

namespace gatehouse {

/// Takes the documents of policies out of what one file has.
class AwsPoliciesWalk
{
public:
    /// `file` is the file's path below what was chosen.
    explicit AwsPoliciesWalk(const QString &file);

    /// One document of the file; `line` is where it begins.
    void take(const JsonNode &root, const QString &text, int line);
    /// Whether a policy was named without its document, as by get-policy or list-policies.
    [[nodiscard]] bool foundNames() const { return m_foundNames; }
    [[nodiscard]] const PolicyListing &listing() const { return m_listing; }

private:
    void visit(const JsonNode &node);
    void visitObject(const JsonNode &object);
    void takeDetail(const JsonNode &detail);
    void takeVersion(const JsonNode &version, const QString &arn);
    void takeDocument(const JsonNode &document, ListedPolicy listed);
    [[nodiscard]] ListedPolicy blank() const;

    QString m_file;
    QString m_title;  ///< what the file is called after
    QString m_arn;    ///< that stood before
    QString m_text;   ///< of the document that is walked
    int m_line = 1;   ///< that it begins on
    bool m_foundNames = false;
    PolicyListing m_listing;
};

}  // namespace gatehouse
