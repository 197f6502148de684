// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/chosenentity.h"
#include "ui/shell/desk.h"

#include <QObject>
#include <QPointer>
#include <QVariantMap>

class QComboBox;
class QPushButton;

namespace gatehouse {

class FileEdit;
class Form;
class MessageBar;
class TextEdit;

/// The part of a form that metadata comes in by: a file that is chosen or dropped, or what an address answers; and which entity is meant,
/// where there are several of the role that is wanted. The fields are "metadata" and "url".
class MetadataInput : public QObject
{
    Q_OBJECT

public:
    struct Words {
        QString file{};       ///< the label: "&Metadata file of the service provider"
        QString fileTitle{};  ///< of the question for the file
        QString fileHint{};
        QString entity{};      ///< the label: "Service &provider"
        QString entityName{};  ///< for a screen reader
    };

    /// Adds its fields to the form, which owns it and has to hand its drops on (`takeDrop`).
    MetadataInput(const Desk &desk, SamlRole role, const Words &words, Form *form);

    /// Reads a metadata file; `chosen` or a complaint follows.
    void readFile(const QString &path);
    void fetch();
    [[nodiscard]] bool isReading() const { return m_task != nullptr; }
    /// As somebody chooses or drops a file.
    void choosePath(const QString &path);
    /// Writes what was read into fields of the form; other metadata, or none, brings back what stood there before.
    void fill(const QVariantMap &values);
    /// Nothing is being read, and what was read last was not refused.
    [[nodiscard]] Status standing() const;

    [[nodiscard]] const QList<SamlEntity> &entities() const { return m_read; }
    /// How many of them have the role.
    [[nodiscard]] int choices() const;
    /// The address that answered; empty for a file.
    [[nodiscard]] const QString &source() const { return m_source; }
    /// Says below the fields what came of it.
    [[nodiscard]] MessageBar &found() const { return *m_found; }
    /// Marks the field that metadata was read from.
    void refuse(const Error &error);

Q_SIGNALS:
    /// Something was read, or another entity of it was chosen; the ID is empty where there is only one.
    void chosen(const QString &entityId);
    /// What was read before holds no longer.
    void forgotten();

private:
    void addFields(const Words &words);
    void forget();
    void takeBack();
    void start(const QString &title, const QString &field, const QString &url, const std::function<Result<QByteArray>(Progress &)> &read);
    void take(const Result<SamlMetadata> &read);
    void listEntities();

    const Desk &m_desk;
    SamlRole m_role;
    Form &m_form;
    QList<SamlEntity> m_read;
    QString m_field;
    QString m_source;
    QVariantMap m_before;  ///< of the fields that were filled
    QVariantMap m_filled;
    Status m_standing;
    int m_reading = 0;  ///< which one, counted
    QPointer<Task> m_task;
    FileEdit *m_path;
    TextEdit *m_url;
    QPushButton *m_fetch;
    QWidget *m_entityBox;
    QComboBox *m_entities;
    MessageBar *m_found;
};

/// Lets a form take one file that is dropped on it.
class MetadataDrop : public QObject
{
    Q_OBJECT

public:
    MetadataDrop(MetadataInput &input, QWidget &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MetadataInput &m_input;
};

}  // namespace gatehouse
