# El encargo, el diario y los finales.

quest-ledger = El libro del peaje
quest-ledger-hired = Iske Varn, de la Compañía de la Sal, paga cuarenta val por el libro del guarda muerto. El libro está en la sala de cuentas de la casa del peaje. Desde las dos, cuando empieza a subir la marea, Varn paga la mitad.
quest-ledger-found = Tienes el libro. Iske Varn lo paga en una mesa del altillo, ante testigo. En la misma sala Tjada Roen tiene una estufa.
quest-ledger-delivered = El libro es de la Compañía de la Sal.
quest-ledger-burned = El libro es ceniza.

journal-hired = La Compañía de la Sal quiere el libro antes de que suba la marea, a las dos. Iske Varn espera en la calzada hasta las diez; después, en el altillo de las redes.
journal-bar = Una tranca de madera cruza por dentro la puerta del peaje. Forzarla cuesta más de lo que parece.
journal-debt = Hace treinta años el guarda sacó al vigilante del fango con una soga, con la marea subiendo. La ficha de plomo vale por aquello. Quien la enseñe en el ventanillo puede cobrar la deuda.
journal-sluice = Bajo las algas del muro del mar hay una trampilla de hierro. Por la esclusa se llega a la sala de cuentas.
journal-hand = El guarda no sabía escribir. Cada línea del libro es de Tjada Roen. En manos de la Compañía, esa letra es una prueba.
journal-savings = El libro, por detrás, es de ahorros: noventa y seis val que once casas confiaron al guarda. No hay otra prueba.
journal-tally = Bajo el escritorio, el guarda fue grabando lo que le pagaban con pescado y con trabajo. Si la madera cuenta, nueve deudas del libro están pagadas.

ending-delivered = Entregado
    .text = Iske Varn lee primero la última página. Firma ella, firmas tú, y sopla la tinta para que no se corra. En primavera llegan por la calzada los hombres de la Compañía, con carros, y se paran en cada puerta que sigue escrita. Los ahorros de atrás se respetan, menos una tasa por contarlos. En mayo alguien le pide a Tjada Roen que escriba su nombre, solo su nombre, para comparar. El peaje sube a dos.
ending-burned = Quemado
    .text = Tarda casi una hora, por la sal. En Hessel ya nadie debe nada, y durante una semana la gente se saluda como quien sale de una enfermedad larga. Luego el del ventanillo sube los treinta escalones y pregunta por los dieciocho val que iban a ser su caja. No hay página que enseñarle. Iske Varn no te ha pagado y apunta tu nombre en un libro suyo. En otoño cavan los vecinos y, a falta de caja, prestan una tabla.
ending-fallen = Ataúd, nada
    .text = Te encuentra el del ventanillo cuando baja con los cuencos. Da de comer a los perros, porque es la hora, y sube los treinta escalones sin farol. Por la mañana el libro está en su escritorio, y ahí sigue hasta que pagan por él a otra persona. Sales por la calzada y no debes nada: el tablón del peaje tiene una línea para eso.
