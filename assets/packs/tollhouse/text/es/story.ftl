# El encargo, el diario y los finales.

quest-ledger = El libro del peaje
quest-ledger-hired = Iske Varn, de la Compañía de la Sal, paga cuarenta val por el libro del guarda muerto. Está en la sala de cuentas de la casa del peaje. Desde las dos, cuando sube la marea, paga la mitad.
quest-ledger-found = Tienes el libro. Iske Varn lo paga en una mesa del altillo, ante testigo. En la misma sala Tjada Roen tiene una estufa.
quest-ledger-delivered = El libro es de la Compañía de la Sal.
quest-ledger-burned = El libro es ceniza.

journal-hired = La Compañía de la Sal quiere el libro antes de que suba la marea, a las dos. Iske Varn espera en la calzada hasta las diez; después, en el altillo de las redes.
journal-bar = Una tranca de madera cruza por dentro la puerta del peaje. Forzarla cuesta más de lo que parece.
journal-debt = Hace treinta años el guarda sacó al vigilante del fango con una soga, con la marea subiendo. La ficha de plomo vale por aquello. Si la ve en el ventanillo, tendrá que pagar.
journal-sluice = Bajo las algas del muro del mar hay una trampilla de hierro. Por la esclusa se llega a la sala de cuentas.
journal-hand = El guarda no sabía escribir. Cada línea del libro es de Tjada Roen. En manos de la Compañía, esa letra es una prueba.
journal-savings = El libro, por detrás, es de ahorros: noventa y seis val que once casas dieron a guardar. No hay otra prueba de que los dieron.
journal-tally = Bajo el escritorio, el guarda fue grabando lo que le pagaban con pescado y con trabajo. Si la madera cuenta, nueve deudas del libro están pagadas.

ending-delivered = Entregado
    .text = Iske Varn lee primero la última página. Firma ella, firmas tú, y sopla la tinta para que no se corra. En primavera llegan por la calzada los hombres de la Compañía, con carros, y se paran en cada puerta que sigue escrita. Los ahorros de atrás se respetan, menos una tasa por contarlos. En mayo alguien le pide a Tjada Roen que escriba su nombre, solo su nombre, para comparar. El peaje sube a dos.
ending-burned = Quemado
    .text = Tarda casi una hora, por la sal. En Hessel ya nadie debe nada, y durante una semana la gente se saluda como quien sale de una enfermedad larga. Luego Lammert sube los treinta escalones y pregunta por los dieciocho val que iban a ser su caja. No hay página que enseñarle. Iske Varn no te ha pagado y apunta tu nombre en un libro suyo. En otoño lo entierran los vecinos, y de los vecinos es la tabla.
ending-fallen = Sobre las piedras
    .text = Te encuentra Lammert, cuando baja con los cuencos. Hace entrar a los perros, cierra el ventanillo y sube los treinta escalones sin farol. El libro se queda donde está hasta que le paguen a otra persona por él. En el tablón del peaje pone lo que cuesta un ataúd, y por una vez se alegra.
