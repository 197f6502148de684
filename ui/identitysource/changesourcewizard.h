// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/identitysourceservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/stepwizard.h"

namespace gatehouse {

class DirectoryStep;
class Form;
class ProviderStep;
class SourceOutcomePage;
class SourceReview;

/// Leads from one identity source to another (guide: "Change your identity source"): which one, what belongs to it, what is deleted and
/// kept, and what came of it.
class ChangeSourceWizard : public StepWizard
{
    Q_OBJECT

public:
    enum Page { Choose, Directory, Provider, Review, Outcome };

    ChangeSourceWizard(const Desk &desk, const IdentitySource &present, QWidget *parent = nullptr);

    [[nodiscard]] Form &choice() const { return *m_choice; }
    [[nodiscard]] DirectoryStep &directory() const { return *m_directory; }
    [[nodiscard]] ProviderStep &provider() const { return *m_provider; }
    [[nodiscard]] SourceReview &review() const { return *m_review; }
    /// Whether the review has its numbers.
    [[nodiscard]] bool isReviewed() const { return m_consequence.has_value(); }

Q_SIGNALS:
    void changed();                          ///< the source is another one
    void pageRequested(const QString &key);  ///< "users": somebody wants to go on there

private:
    [[nodiscard]] Form *makeChoice(const IdentitySource &present);
    [[nodiscard]] SourceKind chosen() const;
    [[nodiscard]] SourceTarget target() const;
    bool leaveDirectory();
    bool leaveProvider();
    void readConsequence();
    bool leaveReview();

    const Desk &m_desk;
    Form *m_choice;
    DirectoryStep *m_directory;
    ProviderStep *m_provider;
    SourceReview *m_review;
    SourceOutcomePage *m_outcome;
    std::optional<SourceConsequence> m_consequence;
    int m_reading = 0;  ///< which reading is the newest
};

}  // namespace gatehouse
