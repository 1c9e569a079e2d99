# SPDX-License-Identifier: MIT
complete -c sipdex-cli -f
complete -c sipdex-cli -n '__fish_contains_opt scan call' -F
complete -c sipdex-cli -l call -x -d 'Find the call with a Call-ID in traces'
complete -c sipdex-cli -l json -d 'Print JSON'
complete -c sipdex-cli -l scan -d 'Find calls and responses in traces'
complete -c sipdex-cli -l tables -x -a '(__fish_complete_directories)' -d 'Read the data files in a folder'
complete -c sipdex-cli -s h -l help -d 'List the options'
complete -c sipdex-cli -l help-all -d 'List the options, with those of Qt'
complete -c sipdex-cli -s v -l version -d 'Print the version'
