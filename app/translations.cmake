# SPDX-License-Identifier: MIT
# The languages. A new one is a line here, and the file that update_translations then makes.
set(languages
    ar
    de
    en # plurals alone
)

set(catalogues ${PROJECT_SOURCE_DIR}/translations)
set(catalogue_options -silent -no-obsolete -locations none -source-language en)
foreach(target IN ITEMS sipdex_core sipdex_data sipdex_terminal sipdex-cli sipdex_window sipdex)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "^[a-z]+/.*\\.(cpp|h)$")
    list(TRANSFORM sources PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    list(APPEND translated_sources ${sources})
endforeach()

add_custom_target(update_translations DEPENDS ${texts})
foreach(language IN LISTS languages)
    set(catalogue ${catalogues}/sipdex_${language}.ts)
    set(plurals_only "$<$<STREQUAL:${language},en>:-pluralonly>")
    add_custom_command(TARGET update_translations POST_BUILD VERBATIM COMMAND_EXPAND_LISTS
        COMMAND Qt6::lupdate ${catalogue_options} ${plurals_only} ${translated_sources} ${texts}
            -target-language ${language} -ts ${catalogue})
    set(compiled ${CMAKE_CURRENT_BINARY_DIR}/i18n/sipdex_${language}.qm)
    add_custom_command(OUTPUT ${compiled} DEPENDS ${catalogue} VERBATIM
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/i18n
        COMMAND Qt6::lrelease -silent ${catalogue} -qm ${compiled})
    list(APPEND compiled_catalogues ${compiled})
endforeach()
# Not compressed: they are read in place, and only as far as they are looked up.
qt_add_resources(sipdex_data translations PREFIX / BASE ${CMAKE_CURRENT_BINARY_DIR}
    OPTIONS --no-compress FILES ${compiled_catalogues})
