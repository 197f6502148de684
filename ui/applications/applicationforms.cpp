// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/applicationforms.h"

#include "core/applications/catalogue.h"
#include "core/permissionsets/permissionsetrules.h"
#include "models/permissionsets/permissionsettablemodel.h"
#include "ui/applications/mappingsedit.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

#include <QComboBox>
#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 60 * 60;
constexpr int mostHours = 12;

const QString nameField = u"name"_s;
const QString descriptionField = u"description"_s;
const QString startField = u"startUrl"_s;
const QString relayField = u"relayState"_s;
const QString sessionField = u"sessionDuration"_s;
const QString signedField = u"signsResponse"_s;
const QString mappingsField = u"mappings"_s;

struct ApplicationForms {
    Q_DECLARE_TR_FUNCTIONS(ApplicationForms)
};

void addDetails(Form &form)
{
    form.addSection({});
    form.add(new TextEdit(nameField, ApplicationForms::tr("Display &name")))
        ->require()
        ->setHint(ApplicationForms::tr("The name on the tile in the access portal."))
        ->setRule([](const QVariant &value) { return validateApplicationName(value.toString()); })
        ->setWidth(Edit::Width::Full);
    form.add(new MultiLineEdit(descriptionField, ApplicationForms::tr("&Description"), 2))->setRule([](const QVariant &value) {
        return validateApplicationDescription(value.toString());
    });
}

void addProperties(Form &form, const ApplicationTemplate *about)
{
    const bool beginsThere = about && about->signIn == ApplicationTemplate::SignIn::ApplicationItself;
    form.addSection({}, Form::Columns::Two);
    auto *start = new TextEdit(startField, ApplicationForms::tr("Application &start URL"));
    start->setPlaceholder(about && !about->startUrlPattern.isEmpty() ? about->startUrlPattern : u"https://www.example.com/sign-in"_s);
    start->setWidth(Edit::Width::Full);
    form.add(start)
        ->setHint(
            beginsThere
                ? ApplicationForms::tr("Sign-in has to begin in this application: without a start URL its tile in the portal fails.")
                : ApplicationForms::tr("Only for an application in which sign-in has to begin. Empty: the portal sends the assertion."))
        ->setRule([](const QVariant &value) { return validateApplicationUrl(value.toString(), startField); });
    form.add(new TextEdit(relayField, ApplicationForms::tr("&Relay state")))
        ->setHint(ApplicationForms::tr("Passed on to the application unchanged; many take it for the page to open."))
        ->setRule([](const QVariant &value) { return validateRelayState(value.toString()); });
    QList<Choice> hours;
    for (int count = 1; count <= mostHours; ++count) {
        hours.append({count * hour, sessionText(count * hour)});
    }
    form.add(new ChoiceEdit(sessionField, ApplicationForms::tr("Session &duration"), hours))
        ->setHint(ApplicationForms::tr("How long the assertion holds. What that means for a session is up to the application."));
    form.add(new CheckEdit(signedField, QString(),
                           ApplicationForms::tr("Sign the &response too, around the assertion that is always signed")))
        ->setWidth(Edit::Width::Full);
}

void addMappings(Form &form)
{
    form.addSection({});
    form.add(new MappingsEdit(mappingsField))
        ->setHint(
            ApplicationForms::tr("Type $ for the attributes of the user; texts and attributes can be mixed. Names are case sensitive."));
}

/// A duration of hours and minutes was set elsewhere; here it can be kept.
void offerSession(const Form &form, int seconds)
{
    auto *box = qobject_cast<QComboBox *>(form.edit(sessionField)->widget());
    if (box->findData(seconds) < 0) {
        box->addItem(sessionText(seconds), seconds);
    }
}

}  // namespace

void addFields(Form &form, ApplicationPart part, const ApplicationTemplate *about)
{
    switch (part) {
    case ApplicationPart::Details:
        addDetails(form);
        break;
    case ApplicationPart::Properties:
        addProperties(form, about);
        break;
    case ApplicationPart::Mappings:
        addMappings(form);
        break;
    }
}

void loadFields(Form &form, ApplicationPart part, const Application &application)
{
    switch (part) {
    case ApplicationPart::Details:
        form.load({{nameField, application.name}, {descriptionField, application.description}});
        break;
    case ApplicationPart::Properties:
        offerSession(form, application.sessionSeconds);
        form.load({{startField, application.startUrl},
                   {relayField, application.relayState},
                   {sessionField, application.sessionSeconds},
                   {signedField, application.signsResponse}});
        break;
    case ApplicationPart::Mappings:
        form.load({{mappingsField, MappingsEdit::valueOf(application.mappings)}});
        break;
    }
}

void takeFields(const Form &form, ApplicationPart part, Application &application)
{
    switch (part) {
    case ApplicationPart::Details:
        application.name = form.text(nameField);
        application.description = form.text(descriptionField);
        break;
    case ApplicationPart::Properties:
        application.startUrl = form.text(startField);
        application.relayState = form.text(relayField);
        application.sessionSeconds = form.value(sessionField).toInt();
        application.signsResponse = form.value(signedField).toBool();
        break;
    case ApplicationPart::Mappings:
        application.mappings = MappingsEdit::mappingsOf(form.value(mappingsField));
        break;
    }
}

}  // namespace gatehouse
