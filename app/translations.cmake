# SPDX-License-Identifier: MIT
# update_translations brings the catalogues up to date with all texts of the programs and the data.
get_property(targets GLOBAL PROPERTY sipdex_translated_targets)
foreach(target IN LISTS targets ITEMS sipdex-cli sipdex)
    get_target_property(sources ${target} SOURCES)
    get_target_property(folder ${target} SOURCE_DIR)
    list(FILTER sources INCLUDE REGEX "^[a-z]+\\.(cpp|h)$")
    list(TRANSFORM sources PREPEND ${folder}/)
    list(APPEND translated_sources ${sources})
endforeach()

set(catalogue_options -silent -no-obsolete -locations none -source-language en)
add_custom_target(update_translations)
add_dependencies(update_translations table_texts)
foreach(language IN LISTS sipdex_languages)
    set(catalogue ${PROJECT_SOURCE_DIR}/translations/sipdex_${language}.ts)
    set(plurals_only "$<$<STREQUAL:${language},en>:-pluralonly>")
    add_custom_command(TARGET update_translations POST_BUILD VERBATIM COMMAND_EXPAND_LISTS
        COMMAND Qt6::lupdate ${catalogue_options} ${plurals_only} ${translated_sources}
            ${sipdex_table_texts} -target-language ${language} -ts ${catalogue})
endforeach()
