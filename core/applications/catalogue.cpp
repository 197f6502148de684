// SPDX-License-Identifier: Apache-2.0
#include "core/applications/catalogue.h"

#include "core/applications/cataloguefile.h"
#include "core/base/match.h"
#include "core/base/spoken.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    ApplicationCategory category;
    const char *word;
    const char *label;
};

constexpr Words words[] = {
    {ApplicationCategory::Custom, "custom", QT_TRANSLATE_NOOP("ApplicationCategory", "Custom")},
    {ApplicationCategory::Integrated, "integrated", QT_TRANSLATE_NOOP("ApplicationCategory", "Integrated with AWS")},
    {ApplicationCategory::Analytics, "analytics", QT_TRANSLATE_NOOP("ApplicationCategory", "Analytics")},
    {ApplicationCategory::BusinessSystems, "business-systems", QT_TRANSLATE_NOOP("ApplicationCategory", "Business systems")},
    {ApplicationCategory::Cloud, "cloud", QT_TRANSLATE_NOOP("ApplicationCategory", "Cloud and infrastructure")},
    {ApplicationCategory::Collaboration, "collaboration", QT_TRANSLATE_NOOP("ApplicationCategory", "Collaboration")},
    {ApplicationCategory::Design, "design", QT_TRANSLATE_NOOP("ApplicationCategory", "Design and media")},
    {ApplicationCategory::Developer, "developer", QT_TRANSLATE_NOOP("ApplicationCategory", "Developer tools")},
    {ApplicationCategory::Files, "files", QT_TRANSLATE_NOOP("ApplicationCategory", "Files and signatures")},
    {ApplicationCategory::Finance, "finance", QT_TRANSLATE_NOOP("ApplicationCategory", "Finance and expenses")},
    {ApplicationCategory::Learning, "learning", QT_TRANSLATE_NOOP("ApplicationCategory", "Learning")},
    {ApplicationCategory::Meetings, "meetings", QT_TRANSLATE_NOOP("ApplicationCategory", "Meetings and calls")},
    {ApplicationCategory::Monitoring, "monitoring", QT_TRANSLATE_NOOP("ApplicationCategory", "Monitoring and incidents")},
    {ApplicationCategory::People, "people", QT_TRANSLATE_NOOP("ApplicationCategory", "People and working time")},
    {ApplicationCategory::Projects, "projects", QT_TRANSLATE_NOOP("ApplicationCategory", "Projects and planning")},
    {ApplicationCategory::Sales, "sales", QT_TRANSLATE_NOOP("ApplicationCategory", "CRM and sales")},
    {ApplicationCategory::Security, "security", QT_TRANSLATE_NOOP("ApplicationCategory", "Security")},
    {ApplicationCategory::Support, "support", QT_TRANSLATE_NOOP("ApplicationCategory", "IT and customer support")},
    {ApplicationCategory::Surveys, "surveys", QT_TRANSLATE_NOOP("ApplicationCategory", "Surveys and ideas")},
    {ApplicationCategory::Workplace, "workplace", QT_TRANSLATE_NOOP("ApplicationCategory", "Offices and equipment")},
};

const Words &wordsOf(ApplicationCategory category)
{
    return *std::find_if(std::begin(words), std::end(words), [category](const Words &each) { return each.category == category; });
}

ApplicationTemplate customApplication()
{
    ApplicationTemplate custom;
    custom.id = u"custom"_s;
    custom.kind = Application::Kind::Custom;
    custom.name = QCoreApplication::translate("ApplicationTemplate", "Custom SAML 2.0 application");
    custom.mappings = usualMappings(Application::Kind::Custom);
    return custom;
}

/// A fault in what is compiled in: no console can make up for it, and a test reads all of it.
QList<ApplicationTemplate> readFile(ApplicationCategory category)
{
    QFile file(u":/applications/"_s + nameOf(category) + u".json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing from this program", qPrintable(file.fileName()));
    }
    auto read = readCatalogueFile(file.readAll());
    if (!read) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(read.error().message));
    }
    return std::move(*read);
}

QList<ApplicationTemplate> readAll()
{
    QList<ApplicationTemplate> all{customApplication()};
    for (const ApplicationCategory category : allApplicationCategories) {
        if (category != ApplicationCategory::Custom) {
            all.append(readFile(category));
        }
    }
    for (ApplicationTemplate &each : all) {
        each.searched = folded((QStringList{each.name} + each.otherNames).join(u' '));
    }
    // Those that are set up in another way than the rest stand where nobody has to look for them.
    const auto isOfNoMaker = [](const ApplicationTemplate &each) {
        return each.kind == Application::Kind::Custom || each.kind == Application::Kind::ExternalAccount;
    };
    std::stable_sort(all.begin(), all.end(), [&](const ApplicationTemplate &a, const ApplicationTemplate &b) {
        return std::pair(!isOfNoMaker(a), a.searched) < std::pair(!isOfNoMaker(b), b.searched);
    });
    return all;
}

}  // namespace

QString nameOf(ApplicationCategory category)
{
    return QString::fromLatin1(wordsOf(category).word);
}

QString labelOf(ApplicationCategory category)
{
    return QCoreApplication::translate("ApplicationCategory", wordsOf(category).label);
}

QString purposeOf(const ApplicationTemplate &application)
{
    switch (application.kind) {
    case Application::Kind::Custom:
        return QCoreApplication::translate("ApplicationTemplate", "Any service provider that speaks SAML 2.0");
    case Application::Kind::ExternalAccount:
        return QCoreApplication::translate("ApplicationTemplate", "An account outside of this organization");
    case Application::Kind::Catalog:
    case Application::Kind::Integrated:
        break;
    }
    return labelOf(application.category);
}

const QList<ApplicationTemplate> &applicationTemplates()
{
    static SpokenTable<QList<ApplicationTemplate>> all(readAll);
    return all.now();
}

const ApplicationTemplate *applicationTemplate(const QString &idOrName)
{
    static SpokenTable<QHash<QString, qsizetype>> all([] {
        QHash<QString, qsizetype> found;
        for (qsizetype place = 0; place < applicationTemplates().size(); ++place) {
            found.insert(applicationTemplates().at(place).id, place);
            found.insert(folded(applicationTemplates().at(place).name), place);
        }
        return found;
    });
    const auto &places = all.now();
    const auto place = places.constFind(folded(idOrName.trimmed()));
    return place == places.cend() ? nullptr : &applicationTemplates().at(*place);
}

const ApplicationTemplate *templateOf(const Application &application)
{
    return applicationTemplate(application.kind == Application::Kind::Custom ? u"custom"_s : application.templateId);
}

QList<qsizetype> templatesMatching(const QString &typed, std::optional<ApplicationCategory> category)
{
    const QString wanted = folded(typed.trimmed());
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype place = 0; place < applicationTemplates().size(); ++place) {
        const ApplicationTemplate &each = applicationTemplates().at(place);
        if (category && each.category != *category) {
            continue;
        }
        if (const auto score = matchScore(wanted, each.searched)) {
            found.append({-*score, place});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<qsizetype> places;
    for (const auto &[score, place] : found) {
        places.append(place);
    }
    return places;
}

}  // namespace gatehouse
