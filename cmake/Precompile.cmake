# SPDX-License-Identifier: Apache-2.0
# The headers of Qt and of the standard library are nearly all that the compiler reads for a file; they are read once for each
# group of targets below. A file still includes what it uses: the preset core-only builds without this.
option(GATEHOUSE_PRECOMPILE "read the headers of Qt and of the standard library once for all files" ON)

set(headers_of_core
  <algorithm> <array> <chrono> <functional> <memory> <mutex> <optional> <utility> <variant> <vector> <tl/expected.hpp>
  <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QObject>
  <QRegularExpression> <QSet> <QString> <QStringList> <QVariant>)
set(headers_of_widgets
  <QAbstractTableModel> <QAction> <QApplication> <QComboBox> <QDialog> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton>
  <QScrollArea> <QTabWidget> <QTableView> <QTimer> <QToolButton> <QVBoxLayout>)
set(headers_of_tests <QTest> <QSignalSpy> <QTemporaryDir>)

# gatehouse_headers(NAME LINK target… HEADERS header…): a group. Its targets link at least what it links.
function(gatehouse_headers name)
  cmake_parse_arguments(PARSE_ARGV 1 group "" "" "LINK;HEADERS")
  if(GATEHOUSE_PRECOMPILE)
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/headers_${name}.cpp CONTENT "")
    add_library(headers_${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/headers_${name}.cpp)
    set_target_properties(headers_${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(headers_${name} PRIVATE ${group_LINK} gatehouse_options)
    target_precompile_headers(headers_${name} PRIVATE ${group_HEADERS})
  endif()
endfunction()

# gatehouse_precompiled(TARGET GROUP): the target's files begin with the headers of the group.
function(gatehouse_precompiled target group)
  if(GATEHOUSE_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM headers_${group})
  endif()
endfunction()

# ccache has to be told that a file may depend on headers that it does not see, and not to read what is precompiled for every file.
if(GATEHOUSE_PRECOMPILE)
  if(CCACHE_PROGRAM)
    list(PREPEND CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_INODECACHE=1)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
  endif()
endif()

gatehouse_headers(core LINK Qt6::Core tl::expected HEADERS ${headers_of_core})
if(GATEHOUSE_GUI)
  gatehouse_headers(widgets LINK Qt6::Widgets tl::expected HEADERS ${headers_of_core} ${headers_of_widgets})
endif()
