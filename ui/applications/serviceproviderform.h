// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "core/saml/samlmetadata.h"
#include "ui/shell/desk.h"
#include "ui/shell/form.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QPushButton;

namespace gatehouse {

class FileEdit;
class MessageBar;
class TextEdit;
struct ApplicationTemplate;

/// Where assertions are sent and for whom they are: read from the metadata of the service provider, a file or what a URL answers, or
/// typed (guide: "Add and configure a cloud application"). What was read can be seen and altered before it is saved.
class ServiceProviderForm : public Form
{
    Q_OBJECT

public:
    explicit ServiceProviderForm(const Desk &desk, QWidget *parent = nullptr);

    /// Whose fields these are; `about` says what they look like, and may be null.
    void setApplication(const Application &application, const ApplicationTemplate *about);
    /// The application with what the form says, and with what was read from metadata beside it.
    void take(Application &application) const;

    /// Reads a metadata file; `then` is called when it is through, well or not.
    void readFile(const QString &path);
    void fetch();
    [[nodiscard]] bool isReading() const { return m_task != nullptr; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addImport();
    void addByHand();
    void showHint(const ApplicationTemplate *about);
    /// `field` is the one that a mistake is shown at.
    void start(const QString &title, const QString &field, const std::function<Result<QByteArray>(Progress &)> &read);
    void takeRead(const Result<SamlMetadata> &read, const QString &field);
    void listEntities();
    void takeEntity(const QString &entityId, const QString &field);

    const Desk &m_desk;
    Application m_application;
    QList<SamlEntity> m_read;
    QPointer<Task> m_task;
    QTimer m_pause;
    FileEdit *m_path;
    TextEdit *m_url;
    QPushButton *m_fetch;
    QWidget *m_entityBox;
    QComboBox *m_entities;
    MessageBar *m_found;
    TextEdit *m_acs;
    TextEdit *m_audience;
};

}  // namespace gatehouse
