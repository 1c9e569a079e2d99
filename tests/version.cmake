# SPDX-License-Identifier: MIT
# All that names the version names the same one: VERSION. Run by ctest.
cmake_policy(VERSION 3.25)

# What the expression catches first in a text has to be the version.
function(expect what text expression)
    string(REGEX MATCH "${expression}" line "${text}")
    if(NOT CMAKE_MATCH_1 STREQUAL VERSION)
        message(SEND_ERROR "${what} names \"${CMAKE_MATCH_1}\", not ${VERSION}")
    endif()
endfunction()

foreach(program IN ITEMS ${SIPDEX} ${SIPDEX_CLI})
    execute_process(COMMAND ${program} --version OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
    expect("${program} --version" "${said}" "([0-9.]+)\n$")
endforeach()

file(READ ${CHANGELOG} text)
expect(CHANGELOG.md "${text}" "\n## ([^ ]+)")
file(READ ${MADE}/org.sipdex.sipdex.metainfo.xml text)
expect("The metainfo" "${text}" "<release version=\"([^\"]+)\"")
file(READ ${MADE}/debian/changelog text)
expect("Debian's changelog" "${text}" "^sipdex \\(([^)]+)\\)")
foreach(page IN ITEMS sipdex sipdex-cli)
    file(READ ${MADE}/man/${page}.1 text)
    expect("The man page of ${page}" "${text}" "\n\\.TH [^\n]*\"Sipdex ([^\"]+)\"")
endforeach()
