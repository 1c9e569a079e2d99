# SPDX-License-Identifier: MIT
# What CHANGELOG.md says of each version, for the catalogues of software and for Debian. Its first
# heading is the version that is being built: "## 1.2.3 (2026-12-31)", or "(unreleased)".

set(changelog ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${changelog})
file(READ ${changelog} changes)
set(heading "## ([0-9]+\\.[0-9]+\\.[0-9]+) \\(([0-9]+-[0-9]+-[0-9]+|unreleased)\\)")
string(REGEX MATCHALL "\n## [^\n]*" headings "${changes}")
list(GET headings 0 newest)
if(NOT newest MATCHES "^\n${heading}$" OR NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "The first heading of CHANGELOG.md has to be \"## ${PROJECT_VERSION} (DATE)\", "
        "as project() in CMakeLists.txt says that version; DATE is like 2026-12-31, or \"unreleased\".")
endif()

# A date like 2026-12-31 in another format, that of string(TIMESTAMP).
function(format_date result date format)
    string(REGEX MATCH "^([0-9]+)-0?([0-9]+)-0?([0-9]+)$" matched ${date})
    # Years begin with March here, so that the leap day comes last.
    math(EXPR month "(${CMAKE_MATCH_2} + 9) % 12")
    math(EXPR year "${CMAKE_MATCH_1} - ${month} / 10")
    math(EXPR days "365 * ${year} + ${year} / 4 - ${year} / 100 + ${year} / 400 \
        + (${month} * 306 + 5) / 10 + ${CMAKE_MATCH_3} - 719469")
    math(EXPR seconds "${days} * 86400")
    set(ENV{SOURCE_DATE_EPOCH} ${seconds})
    string(TIMESTAMP formatted "${format}" UTC)
    set(${result} "${formatted}" PARENT_SCOPE)
endfunction()

string(TIMESTAMP today "%Y-%m-%d" UTC) # or the day of SOURCE_DATE_EPOCH
set(epoch "$ENV{SOURCE_DATE_EPOCH}")
set(releases "")
set(debian_changelog "")
foreach(next IN LISTS headings)
    string(REGEX MATCH "^\n${heading}$" matched "${next}")
    if(NOT matched)
        message(FATAL_ERROR "This heading of CHANGELOG.md names no version and date:${next}")
    endif()
    set(version ${CMAKE_MATCH_1})
    set(date ${CMAKE_MATCH_2})
    set(type stable)
    set(distribution unstable)
    if(date STREQUAL "unreleased")
        set(date ${today})
        set(type development)
        set(distribution UNRELEASED)
    endif()
    format_date(when ${date} "%a, %d %b %Y 00:00:00 +0000")

    # What stands below this heading, and above the next one.
    string(FIND "${changes}" "${next}" begin)
    string(LENGTH "${next}" length)
    math(EXPR begin "${begin} + ${length}")
    string(SUBSTRING "${changes}" ${begin} -1 items)
    string(FIND "${items}" "\n## " end)
    string(SUBSTRING "${items}" 0 ${end} items)
    string(STRIP "${items}" items)

    string(REGEX REPLACE "(^|\n)- " "\\1* " entry "${items}")
    string(REPLACE "\n" "\n  " entry "${entry}")
    string(APPEND debian_changelog "sipdex (${version}) ${distribution}; urgency=medium\n\n"
        "  ${entry}\n\n -- The Sipdex authors <authors@sipdex.org>  ${when}\n\n")

    string(REPLACE "&" "&amp;" list "${items}")
    string(REPLACE "<" "&lt;" list "${list}")
    string(REPLACE "\n  " " " list "${list}")
    string(REGEX REPLACE "`([^`]*)`" "<code>\\1</code>" list "${list}")
    string(REGEX REPLACE "(^|\n)- ([^\n]*)" "\n          <li>\\2</li>" list "${list}")
    string(APPEND releases "
    <release version=\"${version}\" type=\"${type}\" date=\"${date}\">
      <description>
        <ul>${list}
        </ul>
      </description>
    </release>")
endforeach()
if(epoch STREQUAL "")
    unset(ENV{SOURCE_DATE_EPOCH})
else()
    set(ENV{SOURCE_DATE_EPOCH} ${epoch})
endif()

# The files in which the version stands, as they are installed.
set(made ${CMAKE_CURRENT_BINARY_DIR}/made)
foreach(file IN ITEMS org.sipdex.sipdex.metainfo.xml man/sipdex.1 man/sipdex-cli.1)
    configure_file(${PROJECT_SOURCE_DIR}/resources/${file}.in ${made}/${file} @ONLY)
endforeach()
file(CONFIGURE OUTPUT ${made}/debian/changelog CONTENT "@debian_changelog@" @ONLY)
