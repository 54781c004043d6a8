# Términos de las reglas.

codex-advantage = Ventaja
    .text = Se tiran dos d20 y vale el mejor. Con desventaja vale el peor. Da igual cuántos motivos haya de cada lado: uno contra uno ya se anulan.
codex-bands = Los cinco resultados
    .text = Una tirada acaba en crítico (un 20 natural, o 10 más de lo necesario), éxito, éxito con coste (hasta 4 por debajo, donde el acto lo permite), fallo o desastre (un 1 natural, o 10 por debajo).
codex-contests = Enfrentamientos
    .text = Cuando alguien se te opone, tiráis los dos. Gana el total más alto; si son iguales, todo sigue como estaba.
codex-energy = Energía
    .text = Lo que se llevan los caminos largos y el trabajo duro. Vuelve con descanso y comida. Sin ella aún puedes hablar, mirar y descansar.
codex-zones = Distancia en combate
    .text = En un combate nadie mide. Estás cuerpo a cuerpo, cerca o lejos, o en un sitio que ofrece el lugar. Un movimiento por turno te lleva un paso; salir del cuerpo a cuerpo sin cuidado regala un golpe.
codex-death = A las puertas de la muerte
    .text = Quien se queda sin puntos de vida cae y tira en cada turno: 10 o más es un respiro, menos es un paso. Con tres respiros estás a salvo; con tres pasos te has ido. Si alguien te venda a tiempo, la cuenta se acaba.
codex-slots = Espacios de conjuro
    .text = Un conjuro de un rango gasta un espacio de ese rango o de uno mayor. Un descanso largo, de ocho horas, los llena todos. Lo que no tiene rango se lanza cuantas veces quieras.
codex-reputation = Reputación
    .text = Las facciones recuerdan. De -100 a 100, su opinión mueve precios, abre o cierra puertas y cambia lo que la gente te cuenta.
