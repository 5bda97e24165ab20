// Puts the data file into the read-only part of the program, 8-byte aligned; the system maps it when it is first read.
    .section .rodata
    .balign 16
    .global lede_data_begin
    .global lede_data_end
lede_data_begin:
    .incbin LEDE_DATA_FILE
lede_data_end:
    .byte 0
    .section .note.GNU-stack,"",@progbits
