# Palabras de la interfaz línea a línea. Tras cada prefijo se añaden dos puntos.
plain-narrator = Narración
plain-you = Tú
plain-roll = Tirada
plain-hint = Pista
plain-others = Otros
plain-game = Juego
plain-place = Lugar
plain-page = Página
plain-status = Estado
plain-choices = Opciones
plain-chosen = con marca
plain-warning = Aviso
plain-no-choices = Aquí no hay nada numerado. Escribe lo que quieres hacer.
plain-input-cut = La línea es demasiado larga. Escribe como mucho { $max } caracteres.
plain-help = estado: cómo están las cosas, con tu vida. opciones: otra vez los números de esta página. pistas: otra vez las teclas
