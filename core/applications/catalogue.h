// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace gatehouse {

/// An application that can be added with what is publicly known of it filled in (resources/applications).
struct ApplicationTemplate {
    enum class Category {
        Custom,
        Integrated,
        Analytics,
        BusinessSystems,
        Cloud,
        Collaboration,
        Design,
        Developer,
        Files,
        Finance,
        Learning,
        Meetings,
        Monitoring,
        People,
        Projects,
        Sales,
        Security,
        Support,
        Surveys,
        Workplace,
    };
    /// Where a person can begin to sign in.
    enum class SignIn { Either, Portal, ApplicationItself };
    /// One of our values, under the name that the application's own settings have for it.
    struct SetUpField {
        QString label{};
        QString value{};  ///< with placeholders, as "{signInUrl}"
    };

    QString id{};  ///< stable: "salesforce"
    Application::Kind kind = Application::Kind::Catalog;
    QString name{};
    QStringList otherNames{};
    Category category = Category::Custom;
    /// How it takes SAML is not public: what stands here is what most applications take.
    bool isGeneric = true;
    SignIn signIn = SignIn::Either;
    QString acsPattern{};                ///< with {words} where a customer's own stand; empty where it is not known
    QString audiencePattern{};           ///< the same
    QString startUrlPattern{};           ///< the same; wanted where sign-in begins in the application itself
    QList<AttributeMapping> mappings{};  ///< the Subject first; none of an integrated application
    QString settings{};                  ///< where its administrator finds the settings, in the application's own words
    QList<SetUpField> fields{};
    QString searched{};  ///< folded: what a search looks through
};

using ApplicationCategory = ApplicationTemplate::Category;

/// In the order of a list.
inline constexpr std::array allApplicationCategories{
    ApplicationCategory::Custom,          ApplicationCategory::Integrated, ApplicationCategory::Analytics,
    ApplicationCategory::BusinessSystems, ApplicationCategory::Cloud,      ApplicationCategory::Collaboration,
    ApplicationCategory::Design,          ApplicationCategory::Developer,  ApplicationCategory::Files,
    ApplicationCategory::Finance,         ApplicationCategory::Learning,   ApplicationCategory::Meetings,
    ApplicationCategory::Monitoring,      ApplicationCategory::People,     ApplicationCategory::Projects,
    ApplicationCategory::Sales,           ApplicationCategory::Security,   ApplicationCategory::Support,
    ApplicationCategory::Surveys,         ApplicationCategory::Workplace,
};

/// "analytics", "business-systems" …: the word for the command line, and the name of its file.
[[nodiscard]] QString nameOf(ApplicationCategory category);
/// For a person, translated.
[[nodiscard]] QString labelOf(ApplicationCategory category);
/// For a person, translated: what kind of application, or its category.
[[nodiscard]] QString purposeOf(const ApplicationTemplate &application);

/// The whole catalogue by name, what is not from a maker first; read when it is first asked for.
[[nodiscard]] const QList<ApplicationTemplate> &applicationTemplates();
/// The one with this id, or with this name without regard to case; nullptr where there is none.
[[nodiscard]] const ApplicationTemplate *applicationTemplate(const QString &idOrName);
/// What an application was added from; nullptr where the catalogue has it no more.
[[nodiscard]] const ApplicationTemplate *templateOf(const Application &application);

/// What somebody means who typed this, best first, as places in `applicationTemplates()`; all, in their order, when nothing is typed.
[[nodiscard]] QList<qsizetype> templatesMatching(const QString &typed, std::optional<ApplicationCategory> category = std::nullopt);

}  // namespace gatehouse
