# Lo que en Hessel sabe cualquiera. Quien narra puede usarlo; nada de esto ocurre ahora.

lore-hessel = Hessel son veintiséis casas en la orilla mala del fango. No hay más camino que la calzada: allí un forastero o ha pagado o está a punto de pagar.
lore-tide = El fango se seca en lo que se remienda una red, y se llena más deprisa de lo que anda un hombre cargado. Nadie nacido aquí sale en la última hora de bajamar, ni por dinero.
lore-company = La Compañía de la Sal cree lo que está en un papel. Imprime el calendario de mareas y lo regala, así que hasta quien la odia cuenta sus noches con las cifras de ella.
lore-keeper = El guarda del peaje murió el martes. Su viuda no dice su nombre, y el pueblo la imita: sigue siendo el guarda, como antes.
lore-coffin = A pie, un val; con carro, tres; en ataúd, nada. En Hessel no se dice que alguien ha muerto: se dice que ha pasado gratis.
lore-debts = En Hessel todos deben algo a la calzada. Los que menos deben son los que más hablan de ello; los que más, cuelgan un pescado de la puerta.
lore-ferry = Antes de que pusieran las piedras se pasaba en balsa, a pulso, por una soga. Entonces se veía quién venía y lo cansado que llegaba.
lore-dogs = El guarda tenía dos perros: uno gris y una atigrada. También ladraban a los que habían pagado; nunca fue cuestión de monedas.
lore-watchman = El viejo del ventanillo tiró de la maroma cuarenta años. Ahora duerme allí y lo llama vigilar, y en Hessel nadie ha visto motivo para quitarlo.
lore-agent = Iske Varn escribe para la Compañía de la Sal. Cuando cruza la calzada paga su peaje como cualquiera, y pide recibo.
lore-chandler = Pell Okkers vende soga, hierro, luz y pan sobre la puerta de un barco que se llamó Misericordia. Del barco no quedó más.
lore-widow = Tjada Roen es la viuda del guarda y remienda redes, como antes. En Hessel le llevan un agujero y vuelven a casa con una tarea.
lore-nets = Las redes de arenque de Hessel miden seis brazas, y todo remiendo va en rojo, para que se vea por dónde cedieron.
lore-fish = Quien no tiene moneda cuelga un pescado del tirador. Cuenta como pagado cuando alguien lo descuelga.
lore-boots = Un buen par de botas cuesta una temporada de arenque. Las de un difunto se quedan a la ventana, con una piedra en cada una, hasta que a alguien le llega el pie.
lore-token = Antes de que hubiera monedas en el fango el peaje se pagaba en plomo: una puerta por un lado y un agujero para el clavo. Casi todas aquellas fichas acabaron de pesos en las redes.
lore-work = Hay arenque, hay anguilas y hay zanja, que es lo que mantiene abierto el canal. La zanja es lo peor pagado y no se acaba nunca.
lore-rumours = En Hessel solo hay una sala con estufa y mostrador. Cuando una noticia baja los treinta escalones ya tiene una hora, y el doble de tamaño.
lore-weather = El viento cruza el fango sin que nada lo pare. En Hessel tienden una manga mojada, miran qué lado se pone tieso primero y clavan ese postigo.
lore-burial = Cavan los vecinos, y no cobran. La caja se la procura cada cual, y con tiempo; a quien no la tiene le prestan una tabla.
