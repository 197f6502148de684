// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policy.h"

#include <QList>
#include <QString>

namespace gatehouse {

/// A policy to begin from.
struct PolicyTemplate {
    enum class Group {
        Basics,          ///< what many policies begin with
        SingleSignOn,    ///< guide: "Identity-based policy examples for AWS SSO"
        AccessControl,   ///< guide: "Create permission policies for ABAC in AWS SSO" and "… attributes from the AWS SSO identity store"
        Administrators,  ///< guide: "AWS managed policies for AWS Single Sign-On", as they were when it was written
    };

    QString id;  ///< stable: "delegate-accounts"
    Group group = Group::Basics;
    PolicyKind kind = PolicyKind::Identity;
    QString title;    ///< translated
    QString purpose;  ///< a sentence, translated
    QString text;
};

/// All of them, in the order of a menu.
[[nodiscard]] QList<PolicyTemplate> policyTemplates();
/// The heading of a group in a menu, translated.
[[nodiscard]] QString titleOf(PolicyTemplate::Group group);

}  // namespace gatehouse
