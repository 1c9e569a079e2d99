# SPDX-License-Identifier: MIT
complete -c sipdex -f
complete -c sipdex -l selection -d 'Look up the selected text, or the clipboard'
complete -c sipdex -l trace -r -F -d 'Show the codes in a trace'
complete -c sipdex -l open-trace -d 'Ask which trace to open'
complete -c sipdex -l new-window -d 'Open a window of its own'
complete -c sipdex -l tables -x -a '(__fish_complete_directories)' -d 'Read the data files in a folder'
complete -c sipdex -s h -l help -d 'List the options'
complete -c sipdex -l help-all -d 'List the options, with those of Qt'
complete -c sipdex -s v -l version -d 'Print the version'
