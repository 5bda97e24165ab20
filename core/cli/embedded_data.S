// Embeds the data file in the program's read-only section, aligned to 16 bytes; the system maps it on first use.
    .section .rodata
    .balign 16
    .global lede_data_begin
    .global lede_data_end
lede_data_begin:
    .incbin LEDE_DATA_FILE
lede_data_end:
    .byte 0
    .section .note.GNU-stack,"",@progbits
